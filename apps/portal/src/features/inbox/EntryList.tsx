import { useText } from '../../lib/texts';
import { useRowWindow } from '../../lib/use-row-window';
import { Button, Card } from '../../ui';
import type { InboxItem } from './api';
import { InboxRow } from './InboxRow';
import type { Marking } from './use-marking';

interface Props {
  title: string;
  /** How many there are in all, also beyond those read so far. */
  count: number;
  items: readonly InboxItem[];
  marking: Marking;
}

/** Entries of one need, each with a box to choose it. */
export function EntryList({ title, count, items, marking }: Props) {
  const t = useText('review');
  const { list, first, end, above, below } = useRowWindow<HTMLUListElement>(items.length);
  const partOnly = end - first < items.length;
  const ids = items.map(({ responseId }) => responseId);
  const all = ids.every((id) => marking.chosen.has(id));
  return (
    <Card
      title={`${title} (${count})`}
      end={
        items.length > 1 && (
          <Button kind="text" small onClick={() => marking.choose(ids, !all)}>
            {t(all ? 'several.none' : 'several.all', { count: items.length })}
          </Button>
        )
      }
    >
      <ul className="rows" ref={list}>
        <Room height={above} />
        {items.slice(first, end).map((item, index) => (
          <li key={item.responseId} aria-setsize={partOnly ? items.length : undefined} aria-posinset={partOnly ? first + index + 1 : undefined}>
            <InboxRow item={item} marking={marking} />
          </li>
        ))}
        <Room height={below} />
      </ul>
    </Card>
  );
}

/** The room of rows that are not drawn. */
function Room({ height }: { height: number }) {
  return height > 0 && <li data-room="" aria-hidden="true" style={{ blockSize: height }} />;
}
