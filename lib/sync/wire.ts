// What devices and server agree on about a request.

/** Most changes in one request … */
export const UPDATES_AT_ONCE = 200;
/** … and when to begin another one. A single change may be larger. */
export const BYTES_AT_ONCE = 128 * 1024;
/** Most letters of a request: room for a whole document in base64. */
export const LETTERS_MAX = 4 * 1024 * 1024;
