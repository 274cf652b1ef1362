import type { Disk, Vault } from '../app/vault/vault';

async function send(method: 'PUT' | 'DELETE', path: string, body?: string): Promise<void> {
  const response = await fetch(`/notes/${path.split('/').map(encodeURIComponent).join('/')}`, {
    method, ...(body !== undefined && { body }), headers: { 'X-Lectern-Host': '1' },
  });
  if (!response.ok) throw new Error(await response.text());
}

/** Changes go to the server, which keeps them only when it was started to. */
export function serverDisk(): Disk {
  return {
    write: (path, text) => send('PUT', path, text),
    remove: path => send('DELETE', path),
  };
}

interface Change { readonly path: string; readonly text: string | null }

/** Hears of notes that were changed on disk. */
export function listenToServer(vault: Vault): void {
  const source = new EventSource('/events');
  source.addEventListener('note', (event: MessageEvent<string>) => {
    const { path, text } = JSON.parse(event.data) as Change;
    vault.noticeOutside(path, text);
  });
}
