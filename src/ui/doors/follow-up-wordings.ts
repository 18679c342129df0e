/** The wordings of the letters that follow a request: whoever writes a new request loads none of them. */
export { default as followUpTexts } from 'virtual:wordings/following';
