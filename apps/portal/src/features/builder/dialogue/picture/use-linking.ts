import { useMemo } from 'react';
import { setReply } from '../tree/lines';
import { leadingTo } from '../tree/links';
import { useTree } from '../tree-context';

const NOTHING: ReadonlySet<string> = new Set();

/** Choosing in the picture where a reply leads: a line that is there, so that ways merge, or an ending. */
export function useLinking() {
  const { step, change, choose, linking, setLinking } = useTree();
  const from = linking?.node;
  const closed = useMemo(() => (from === undefined ? NOTHING : leadingTo(step, from)), [step, from]);
  return {
    /** Where it may not lead: from there one comes back to it. */
    closed,
    lookAt: (at: string) => linking && setLinking({ ...linking, at }),
    leadTo: (id: string) => {
      if (!linking || closed.has(id)) return;
      change(setReply(step, linking.node, linking.reply, { next: id }));
      choose(linking.node, { reply: linking.reply });
    },
    leave: () => linking && choose(linking.node, { reply: linking.reply }),
  };
}
