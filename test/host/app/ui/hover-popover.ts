import type * as obs from 'obsidian';
import { Component } from '../base/component';

/** The declared enum has no members; these are its four states in order. */
export const PopoverState = { Showing: 0, Shown: 1, Hiding: 2, Hidden: 3 } as const;

function stateOf(value: number): obs.PopoverState {
  return value;
}

const hideDelay = 250;

export class HoverPopover extends Component implements obs.HoverPopover {
  readonly hoverEl = createDiv('popover hover-popover');
  state = stateOf(PopoverState.Showing);
  #timer: number;
  #isOverTarget = true;
  #isOverPopover = false;
  readonly #stopWatching: (() => void)[] = [];

  constructor(
    private readonly parent: obs.HoverParent, private readonly targetEl: HTMLElement | null, waitTime = 300,
    private readonly staticPos: obs.Point | null = null,
  ) {
    super();
    this.#timer = window.setTimeout(() => { this.#show(); }, waitTime);
    this.#watch(targetEl, isOver => { this.#isOverTarget = isOver; });
    this.#watch(this.hoverEl, isOver => { this.#isOverPopover = isOver; });
  }

  /** Takes it away at once. */
  hide(): void {
    window.clearTimeout(this.#timer);
    this.state = stateOf(PopoverState.Hidden);
    this.hoverEl.remove();
    for (const stop of this.#stopWatching.splice(0)) stop();
    if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
    this.unload();
  }

  /** Puts the popover under its target, or over it where there is no room. */
  position(): void {
    const { hoverEl } = this;
    const win = hoverEl.win;
    const box = this.targetEl?.getBoundingClientRect() ?? new DOMRect(this.staticPos?.x ?? 0, this.staticPos?.y ?? 0);
    const isUnder = box.bottom + hoverEl.offsetHeight + 8 < win.innerHeight || box.top < win.innerHeight / 2;
    const top = isUnder ? box.bottom + 4 : box.top - hoverEl.offsetHeight - 4;
    const left = this.staticPos?.x ?? box.left;
    hoverEl.setCssProps({
      left: `${Math.clamp(left, 8, Math.max(8, win.innerWidth - hoverEl.offsetWidth - 8))}px`,
      top: `${Math.clamp(top, 8, Math.max(8, win.innerHeight - hoverEl.offsetHeight - 8))}px`,
    });
  }

  #show(): void {
    if (!this.#isOverTarget && !this.#isOverPopover) { this.hide(); return; }
    const before = this.parent.hoverPopover;
    if (before instanceof HoverPopover && before !== this) before.hide();
    this.parent.hoverPopover = this;
    this.state = stateOf(PopoverState.Shown);
    (this.targetEl?.doc ?? activeDocument).body.append(this.hoverEl);
    this.load();
    this.position();
    requestAnimationFrame(() => { if (this.hoverEl.isConnected) this.position(); });
  }

  #watch(el: HTMLElement | null, tell: (isOver: boolean) => void): void {
    if (el === null) return;
    const enter = (): void => { tell(true); this.#later(); };
    const leave = (): void => { tell(false); this.#later(); };
    el.addEventListener('mouseenter', enter);
    el.addEventListener('mouseleave', leave);
    this.#stopWatching.push(() => { el.removeEventListener('mouseenter', enter); el.removeEventListener('mouseleave', leave); });
  }

  /** Hides once the pointer has been away for a moment: it must be able to go from the target to the popover. */
  #later(): void {
    if (this.state === stateOf(PopoverState.Hidden)) return;
    if (this.state === stateOf(PopoverState.Showing)) { if (!this.#isOverTarget) this.hide(); return; }
    window.clearTimeout(this.#timer);
    if (!this.#isOverTarget && !this.#isOverPopover) this.#timer = window.setTimeout(() => { this.hide(); }, hideDelay);
  }
}
