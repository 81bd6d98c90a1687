/** What a test says of how much it tried: `1,243 requests tried, 0 leaked`. */
const SAYING = /\d+ (?:\w+ )*(?:tried|acknowledged|kept|events|guards taken away)\b.*\d/;

/** The lines of a program's output that say how much was tried and what became of it; JSON lines are no sayings. */
export const sayings = (output) =>
  output.split('\n').map((line) => line.trim()).filter((line) => SAYING.test(line) && !line.startsWith('{') && line.length < 300);
