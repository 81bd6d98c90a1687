import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../../lib/texts';
import { Button, Problem, Sheet, Wait } from '../../../ui';
import { Words } from '../Words';
import { readVersion, TEXTS } from './api';

/** A version, opened with a press. */
export function VersionLine({ textId, number, label }: { textId: string; number: number; label: string }) {
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({ queryKey: [...TEXTS, textId, number], queryFn: () => readVersion(textId, number), enabled: open, staleTime: Infinity });
  return (
    <>
      <Button kind="text" small className="btn-bare" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Sheet open={open} onClose={() => setOpen(false)} title={data?.title[language] ?? label} form="side">
        <Problem error={error} onRetry={() => void refetch()} />
        {!data && !error && <Wait />}
        {data && <Words text={data.text[language]} level={3} language={language} />}
      </Sheet>
    </>
  );
}
