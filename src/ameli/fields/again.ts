const AGAIN = [
  ...['confirmation', 'confirmer', 'confirmez', 'verification', 'verifier', 'verifiez', 'repeter', 'repetez'],
  ...[
    'ressaisir',
    'ressaisissez',
    'resaisir',
    'resaisissez',
    'ressaisie',
    'retaper',
    'retapez',
    'reecrire',
    'reecrivez',
  ],
];

/** Every way to ask for the same thing a second time: "confirmez" and so on, each before each of the things. */
export function again(...things: readonly string[]): readonly string[] {
  return things.flatMap((thing) => [...AGAIN.map((word) => `${word} ${thing}`), `${thing} confirmation`]);
}
