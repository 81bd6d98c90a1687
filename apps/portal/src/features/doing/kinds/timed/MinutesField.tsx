import { Choices } from '../../../../ui';

interface Props {
  legend: string;
  name: string;
  minutes: readonly number[];
  value: number | null;
  /** The unit in words, for readers: the number alone is drawn. */
  unit: (minutes: number) => string;
  onChoose: (minutes: number) => void;
}

/** How many minutes, as short pills: several fit in one row of a phone. */
export function MinutesField({ legend, name, minutes, value, unit, onChoose }: Props) {
  const options = minutes.map((each) => ({
    value: String(each),
    label: (
      <>
        {each}
        <span className="vh"> {unit(each)}</span>
      </>
    ),
  }));
  return <Choices legend={legend} name={name} options={options} value={String(value)} onChoose={(each) => onChoose(Number(each))} />;
}
