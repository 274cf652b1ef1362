import { Component, type Modal } from 'obsidian';

/** Opens a dialog that closes with its owner, which keeps nothing of it once it's closed. */
export function openDialog(owner: Component, dialog: Modal): void {
  const life = owner.addChild(new Component());
  life.register(() => { if (dialog.modalEl.isConnected) dialog.close(); });
  dialog.setCloseCallback(() => owner.removeChild(life));
  dialog.open();
}
