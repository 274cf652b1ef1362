import { mergeDays } from '../../../src/core/timeline/days';
import { layOut } from '../../../src/core/timeline/layout';
import { clockText, type Contender } from './contender';

/** The floor: one absolutely placed element for each session, with the same text, at places that are known. */
export const plain: Contender = {
  name: 'plain divs',
  css: '.plain { position: relative; height: 100%; overflow: auto; font-size: 12px; line-height: 16px; } .plain > div { position: absolute; overflow: hidden; }',
  prepare: schedule => {
    const [day] = mergeDays([schedule]);
    if (!day) throw new RangeError('A schedule without a day');
    const timeline = layOut(day, { width: 900 });
    const width = Math.max(900, timeline.minWidth) - timeline.ruler;
    const places = timeline.boxes.map(({ session: { title, start, end, speakers }, ...box }) => ({
      style: `top:${box.top}px;height:${box.height}px;left:${box.left * width}px;width:${box.width * width}px`,
      text: `${title} ${clockText(start ?? 0)} – ${clockText(end ?? 0)} ${speakers.join(', ')}`,
    }));
    return {
      draw: parent => {
        const box = document.createElement('div');
        box.className = 'plain';
        for (const { style, text } of places) {
          const block = document.createElement('div');
          block.style.cssText = style;
          block.textContent = text;
          box.append(block);
        }
        parent.append(box);
        return () => box.remove();
      },
      isDrawn: () => true,
    };
  },
};
