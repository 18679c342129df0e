/*
 * Stands in for html2canvas, canvg, dompurify and fast-png: parts of jsPDF for pictures and web pages, which a
 * packet has none of, and 120 kB of script.
 */
export default undefined;

/** fast-png's only name that jsPDF asks for. */
export const decode = undefined;
