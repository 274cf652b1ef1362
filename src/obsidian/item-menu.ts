import { Menu } from 'obsidian';
import type { MenuItem } from '../views/schedule-view';

/** Shows items as a menu below the control that was pressed, also where it was pressed by keyboard. */
export function showItemMenu(items: readonly MenuItem[], event: MouseEvent): void {
  const menu = new Menu();
  for (const { title, icon, isChecked, section, choose } of items) {
    menu.addItem(item => {
      item.setTitle(title).setIcon(icon ?? null).setChecked(isChecked ?? null).onClick(choose);
      if (section) item.setSection(section);
    });
  }
  const control = event.currentTarget as HTMLElement;
  const { left, right, bottom, width } = control.getBoundingClientRect();
  const isAtEnd = left + right > control.win.innerWidth;
  menu.showAtPosition({ x: isAtEnd ? right : left, y: bottom + 4, width, left: isAtEnd }, control.doc);
}
