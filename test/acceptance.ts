export { link } from './acceptance-link';
export { read } from './acceptance-read';
