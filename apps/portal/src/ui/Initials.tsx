/** The first letters of the first and the last name in a disc; the name itself stands beside it. */
export function Initials({ name }: { name: string }) {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return (
    <span className="who" aria-hidden="true">
      {letters.join('').toUpperCase()}
    </span>
  );
}
