/** Whether the person has told the browser to load no more than is needed (Save Data API). */
export function savesData(): boolean {
  return (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
