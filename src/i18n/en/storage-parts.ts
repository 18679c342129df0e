import type { SameWords } from '../shape/same-words.ts';

/** Words of the parts in which a person takes a copy, restores one, locks and deletes. */
export const storageParts = {
  passphrase: {
    label: 'Passphrase',
    hint: 'At least 12 characters or four words. A good passphrase is four words that have nothing to do with each other.',
    again: 'Passphrase again',
    problems: {
      missing: 'Enter a passphrase.',
      short: 'Enter a longer passphrase: at least 12 characters or four words.',
      monotonous: 'Use a wider mix of characters in the passphrase.',
      different: 'Enter the same passphrase in both fields.',
    },
    enough: 'The passphrase is long enough.',
    left: (count: number) =>
      count === 1 ? 'One more character or four words.' : `${count} more characters or four words.`,
  },

  backup: {
    what: 'The file will hold the drafts, the signed letters, the events and the attachments of replies. The signing key cannot leave the browser, so it is not included.',
    newer:
      'A newer version of the site has been published. Data that this version cannot read go into the file as they are. It is better to reload the page first.',
    how: 'How should the file be saved?',
    plain: {
      label: 'As an ordinary file',
      hint: 'Anyone who gets the file can read it.',
    },
    encrypted: {
      label: 'Encrypted with a passphrase',
      hint: 'The file can be opened only with the passphrase, here or with the age program.',
    },
    forgotten: 'If you forget the passphrase, nobody can open the file. Write it down.',
    button: 'Make a backup',
    gathering: 'Gathering the data …',
    encrypting: 'Encrypting the file. This may take a moment.',
    'reading-back': 'Checking that the file can be restored …',
    done: (name: string) =>
      `The backup ${name} has been given to the browser to save. Check that it is in your downloads folder, and move it to another safe place.`,
    unreadable: (count: number) =>
      count === 1
        ? 'It includes one item that this version could not read. It is in the file just as it was found.'
        : `It includes ${count} items that this version could not read. They are in the file just as they were found.`,
    again: 'Download the file again',
    failed: 'The backup could not be made. Close other tabs and try again. Your data are safe.',
    fileName: (day: string, isEncrypted: boolean) =>
      `tietopyynto-backup-${day}.tar${isEncrypted ? '.age' : ''}`,
  },

  restore: {
    what: 'Choose a file that you made as a backup here or on another device. A draft that you downloaded from the form will do too. You first see what restoring would do.',
    button: 'Choose a file',
    drop: 'You can also drop the file here.',
    reading: 'Reading the file …',
    oneOnly: 'Choose one file at a time.',
    encrypted: (name: string) => `${name} is encrypted.`,
    label: 'Passphrase of the file',
    hint: 'The one you chose when you made the backup.',
    open: 'Open the file',
    missing: 'Enter the passphrase of the file.',
    problems: {
      'too-large':
        'The file is too large to be a backup from the first version. Choose a file whose name begins with tietopyynto-.',
      'not-archive': 'This file is not a backup. Choose a file whose name begins with tietopyynto-.',
      newer: 'The file was made with a newer version of the site. Reload this page, then choose the file.',
      'other-controller':
        'The file is from another controller’s portal. Restore it in the portal where you made it.',
      damaged: 'The file is damaged. Try another backup.',
      'wrong-passphrase':
        'That is not the passphrase, or the file is damaged. Check capital and small letters and enter the passphrase again.',
      'too-heavy':
        'The file is encrypted in a way that is too heavy for the browser to decrypt. Decrypt it with the age program.',
      unreadable: 'The file could not be read. If you moved or changed it, choose it again.',
      'worker-failed': 'Reading the file was interrupted. Close other tabs and try again.',
    },
    nothingChanged: 'Nothing was changed.',
    previewHeading: 'What restoring does',
    madeOn: (day: string, time: string) => `The backup was made on ${day} at\u00a0${time}.`,
    kinds: {
      drafts: 'Drafts',
      requests: 'Signed letters',
      timelines: 'Events of requests',
      attachments: 'Attachments of replies',
      quarantine: 'Data that could not be read',
    },
    counts: {
      add: (count: number) => `${count} to be added`,
      replace: (count: number) => `${count} to be completed or replaced by newer`,
      keep: (count: number) => `${count} to stay as now`,
      none: 'none',
    },
    doneCounts: {
      add: (count: number) => `${count} added`,
      replace: (count: number) => `${count} completed or replaced by newer`,
      keep: (count: number) => `${count} stayed as before`,
      none: 'none',
    },
    nothingNew: 'Everything in the file is already in this browser. There is nothing to restore.',
    nothingLost: 'Nothing is deleted from this browser.',
    confirm: 'Restore',
    cancel: 'Do not restore',
    restoring: 'Restoring …',
    doneHeading: 'The backup has been restored',
    keys: 'If you restored the requests on another device or after deleting, the signing key did not come with them. The next letters are signed with a new key, and the letter says so.',
  },

  lock: {
    what: 'The lock encrypts the drafts, letters, events and attachments in this browser. They open only with the passphrase.',
    honest: [
      'If you forget the passphrase, the data are lost. Nobody can open them, not even us. Make a backup first.',
      'The signing key stays as the browser keeps it. It cannot be copied, but the passphrase does not protect it.',
      'Not encrypted: when something was saved, how much data there are, and which of them belong together.',
      'Traces of what was saved before locking may stay on the disk for some time. The browser clears them away itself.',
      'The lock does not protect while it is open, nor against a program that reads your keystrokes.',
    ],
    idle: 'When does the page lock by itself?',
    idleOption: (minutes: number) => `When it has not been used for ${minutes}\u00a0minutes`,
    turnOn: 'Turn the lock on',
    turningOn: 'Encrypting the data. Do not close the page.',
    turnedOn: 'The lock is on.',
    lockNow: 'Lock now',
    lockNowHint: 'The page goes blank, and the other tabs of this portal lock too.',
    notLocked: 'The page was not locked, because some tab has text that could not be saved.',
    changeHeading: 'Change the passphrase',
    old: 'Current passphrase',
    change: 'Change the passphrase',
    changing: 'Changing …',
    changed: 'The passphrase has been changed.',
    offHeading: 'Turn the lock off',
    offText: 'The data are decrypted and stay unencrypted in this browser.',
    turnOff: 'Turn the lock off',
    turningOff: 'Decrypting. Do not close the page.',
    turnedOff: 'The lock has been turned off.',
    wrong: 'That is not the passphrase. Check capital and small letters and enter it again.',
    openFirst: 'First unlock at the top of the page.',
  },

  wipe: {
    what: 'This is deleted from this device:',
    list: [
      'the drafts',
      'the signed letters and their events',
      'the attachments of replies',
      'the signing keys',
      'the lock and the site’s cache',
    ],
    stays:
      'Files you have saved in your downloads folder and messages you have sent stay. The data of other sites are not touched.',
    backupFirst: 'First make a backup',
    confirm: 'I understand that what is deleted cannot be brought back',
    confirmProblem:
      'Tick ‘I understand that what is deleted cannot be brought back’ if you want to delete everything.',
    button: 'Delete everything',
    wiping: 'Deleting …',
    doneHeading: 'Everything has been deleted',
    proof: 'The browser was asked what is left:',
    left: {
      databases: 'Databases',
      caches: 'Caches',
      keys: 'Signing keys',
    },
    none: 'none',
    some: (names: readonly string[]) => names.join(', '),
    unproven:
      'This browser does not say what is left. It reported that it deleted the database. If you want to be sure, clear the site’s data in the browser’s settings.',
    tabs: 'Text shown in other tabs stays on the screen, but is no longer saved. Close them.',
    fresh: 'When you open the page again, the browser makes a new, empty database.',
    leftHeading: 'Not everything could be deleted',
    leftAdvice:
      'Close the portal’s other tabs and try again. If that does not help, clear the site’s data in the browser’s settings.',
    failed:
      'The browser does not allow its storage to be used, so nothing was found to delete. If you suspect that something is left, clear the site’s data in the browser’s settings.',
  },
} satisfies SameWords<typeof import('../fi/storage-parts.ts').storageParts>;
