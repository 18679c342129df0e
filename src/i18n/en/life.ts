import type { SameWords } from '../shape/same-words.ts';

/** Words for the life of a request: its states, its next steps, what happened to it and what follows. */
export const life = {
  /** The states, as a heading and in lists. */
  states: {
    signed: 'Signed, not yet sent',
    sent: 'Sent, waiting for a reply',
    received: 'Delivered, waiting for a reply',
    extended: 'The time limit has been extended',
    clarificationAsked: 'You have been asked to clarify your request',
    identityAsked: 'You have been asked about your identity',
    idCopyAsked: 'You have been asked for a copy of your passport or identity card',
    formDemanded: 'You have been told to use a form',
    feeAsked: 'You have been asked to pay',
    answered: 'A reply has come',
    partlyAnswered: 'Only part of the request has been answered',
    refused: 'The request has been refused',
    withdrawn: 'The request has been withdrawn',
    complained: 'The matter is with the Data Protection Ombudsman',
    closed: 'Closed',
  },
  late: 'Reply late',
  estimate: 'estimate',

  /** The one thing to do next, in a sentence or two. */
  steps: {
    send: 'Send the letter. Then record when you sent it.',
    waitUntil: (day: string) => `Wait for the reply. It is due by ${day}.`,
    waitUntilEstimate: (day: string) => `Wait for the reply. It is due by ${day}. The day is an estimate.`,
    wait: 'Wait for the reply.',
    waitReminded: (day: string) =>
      `You have sent a reminder. Wait for the reply: you asked for it by ${day}.`,
    remindLate: (day: string) => `The reply should have come by ${day}. Send a reminder.`,
    remindLateEstimate: (day: string) =>
      `The reply should have come by ${day} (an estimate). Send a reminder.`,
    remindPartLate: (day: string) =>
      `The whole reply should have come by ${day}. Send a reminder asking for what is missing.`,
    remind: 'Send a reminder asking for what is missing from the reply.',
    clarify: 'Answer with a clarification, so that your request can be handled.',
    identify: 'Answer the question. Give only what is needed.',
    insist: 'You do not have to agree. Repeat your request with a reminder. The time limit keeps running.',
    check:
      'Read the reply. If you got what you asked for, mark the matter as closed. If something is missing, send a reminder.',
    complainLate:
      'The reminder has not been answered either. You can complain to the Data Protection Ombudsman.',
    complain: 'If you are not satisfied with the reply, you can complain to the Data Protection Ombudsman.',
    waitAuthority: 'Wait for the decision of the Data Protection Ombudsman. It may take about a year.',
    waitAuthorityUntil: (day: string) =>
      `Wait. The Data Protection Ombudsman must tell you of the progress of the matter by ${day}. The decision may take about a year.`,
    waitAuthorityOver: (day: string) =>
      `The Data Protection Ombudsman should have told you of the progress of the matter by ${day}. If you have heard nothing, ask the Office. You can also take the matter to the Administrative Court.`,
    none: 'You do not have to do anything.',
  },
  stepButtons: {
    send: 'Open and send',
    remind: 'Write a reminder',
    clarify: 'Write a clarification',
    identify: 'Write an answer',
    insist: 'Write a reminder',
    check: 'Mark as closed',
    complain: 'Write a complaint',
  },

  /** What happened, as a row of the timeline. */
  events: {
    sent: {
      email: 'Sent by e-mail',
      letter: 'Sent by post',
      trackedLetter: 'Sent by tracked post',
      hand: 'Delivered in person',
    },
    letterSent: {
      email: (letter: string) => `${letter} sent by e-mail`,
      letter: (letter: string) => `${letter} sent by post`,
      trackedLetter: (letter: string) => `${letter} sent by tracked post`,
      hand: (letter: string) => `${letter} delivered in person`,
    },
    undelivered: 'The request came back undelivered',
    letterUndelivered: 'The letter came back undelivered',
    received: 'Delivered',
    answered: 'A reply came',
    partlyAnswered: 'Part of the request was answered',
    refused: 'The request was refused',
    extended: 'You were told of an extension',
    clarificationAsked: 'You were asked to clarify your request',
    identityAsked: 'You were asked about your identity',
    idCopyAsked: 'You were asked for a copy of your passport or identity card',
    formDemanded: 'You were told to use a form',
    feeAsked: 'You were asked to pay',
    replied: 'You answered the question',
    closed: 'Marked as closed',
  },
  /** The same in a word or two, for the drawing. */
  marks: {
    signed: 'signed',
    sent: 'sent',
    undelivered: 'came back',
    letterUndelivered: 'letter came back',
    received: 'delivered',
    receivedEstimate: 'delivered, estimate',
    answered: 'reply',
    partlyAnswered: 'partial reply',
    refused: 'refusal',
    extended: 'extension',
    clarificationAsked: 'asked to clarify',
    identityAsked: 'question',
    idCopyAsked: 'question',
    formDemanded: 'form',
    feeAsked: 'payment',
    replied: 'you answered',
    closed: 'closed',
    reviewed: 'review',
    due: 'due date',
    dueEstimate: 'due date, estimate',
    replyBy: 'day in the reminder',
    authorityDue: 'authority’s day',
    today: 'today',
  },

  /** The letters that follow a request. */
  letters: {
    reminder: {
      name: 'Reminder',
      mark: 'reminder',
      purpose:
        'When the reply is late or incomplete. It repeats the request, and the time limit does not start again.',
    },
    clarification: {
      name: 'Clarification',
      mark: 'clarification',
      purpose: 'When you are asked to clarify what the request concerns.',
    },
    identityAnswer: {
      name: 'Answer about your identity',
      mark: 'your answer',
      purpose: 'When you are asked about your identity. You give only what is needed.',
    },
    withdrawal: {
      name: 'Withdrawal of the request',
      mark: 'withdrawal',
      purpose: 'When you no longer want a reply to the request or to some part of it.',
    },
    powerOfAttorney: {
      name: 'Power of attorney',
      mark: 'power of attorney',
      purpose: 'Shows that you may make the request for another person, who signs it with a pen.',
    },
    complaint: {
      name: 'Complaint to the Data Protection Ombudsman',
      mark: 'complaint',
      purpose:
        'When no reply comes or you are not satisfied with it. It includes a list of what has happened.',
    },
    complaintNews: {
      name: 'Message about the complaint',
      mark: 'message',
      purpose:
        'When you have complained and the reply comes late, you want to add something or you withdraw the complaint. It goes to the Data Protection Ombudsman.',
    },
  },
} satisfies SameWords<typeof import('../fi/life.ts').life>;
