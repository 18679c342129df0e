/** The library ships no types for its worker, of which nothing but its presence is used. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
