export function hexToArrayBuffer(hex: string): ArrayBuffer {
  const bytes = new Uint8Array(hex.length / 2);
  bytes.forEach((_, at) => { bytes[at] = Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16); });
  return bytes.buffer;
}

export function arrayBufferToHex(data: ArrayBuffer): string {
  return Array.from(new Uint8Array(data), byte => byte.toString(16).padStart(2, '0')).join('');
}

export function arrayBufferToBase64(data: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(data), byte => String.fromCharCode(byte)).join(''));
}

export function base64ToArrayBuffer(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0)).buffer;
}
