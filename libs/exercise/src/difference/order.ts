/**
 * Which of the ids that both lists hold were moved: the fewest that must be taken out so that the others stand in the same
 * order (those outside a longest increasing subsequence, found in n² steps; lists here are short).
 */
export function movedIds(before: readonly string[], after: readonly string[]): Set<string> {
  const common = after.filter((id) => before.includes(id));
  const places = common.map((id) => before.indexOf(id));
  const lengths: number[] = [];
  const previous: number[] = [];
  places.forEach((place, index) => {
    lengths[index] = 1;
    previous[index] = -1;
    for (let earlier = 0; earlier < index; earlier += 1) {
      if (places[earlier]! < place && lengths[earlier]! + 1 > lengths[index]!) {
        lengths[index] = lengths[earlier]! + 1;
        previous[index] = earlier;
      }
    }
  });
  const stayed = new Set<string>();
  let at = lengths.indexOf(Math.max(0, ...lengths));
  while (at >= 0) {
    stayed.add(common[at]!);
    at = previous[at]!;
  }
  return new Set(common.filter((id) => !stayed.has(id)));
}
