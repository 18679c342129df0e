/** Words for the way to reading an answer. */
export const answerReviewDoor = {
  button: 'Käy vastaus läpi',
  resume: 'Jatka vastauksen läpikäyntiä',
  close: 'Sulje läpikäynti',
};
