// A script for a Web Worker of your own: it exports nothing.
export {};
