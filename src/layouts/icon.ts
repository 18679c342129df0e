const CARD =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#0d4a43" stroke-width="2">' +
  '<path fill="#fffdf8" d="M3 9V5h11l2 4h13v18H3z"/><path stroke="#b4492f" d="M7 15h18"/><path d="M7 19h18M7 23h12"/></svg>';

/** The portal's mark as the address of an icon; a file of its own would be a second request of every page. */
export const ICON = `data:image/svg+xml,${encodeURIComponent(CARD)}`;
