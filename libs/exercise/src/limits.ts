/** What one response may hold; characters are UTF-16 units, as a browser's `maxlength` counts them. */
export const limits = {
  shortText: 500,
  longText: 5000,
  ownWord: 60,
  feelings: 30,
  repeatEntries: 50,
  dialogueTurns: 200,
  /** What a client may add to a list of the definition, and how long such a line may be. */
  ownItems: 12,
  ownLabel: 120,
  note: 500,
  bodyPlaces: 20,
  qualitiesOfOne: 8,
  people: 30,
  clauses: 40,
  caption: 200,
  photos: 6,
  recordingSeconds: 600,
  /** Bytes of the whole answers document as JSON in UTF-8. */
  document: 64 * 1024,
  /** Parts of a definition. */
  definitionText: 2000,
  definitionSteps: 100,
  dialogueNodes: 300,
  options: 60,
  conditionDepth: 6,
  /** How many parts a condition may be joined of. */
  conditionParts: 50,
  /** Bytes of a definition as JSON in UTF-8. */
  definition: 512 * 1024,
  /** Bytes of what an import left aside, as JSON in UTF-8. */
  kept: 384 * 1024,
} as const;
