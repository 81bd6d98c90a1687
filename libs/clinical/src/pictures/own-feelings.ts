/** The code under which the exercise language counts words of one's own for a feeling; what they say stays sealed. */
export const OWN_FEELINGS = 'emotion.own';
