import { prepareHost } from './browser';

/** Before any file of end-to-end tests: they run side by side, and none may write what another reads. */
export default prepareHost;
