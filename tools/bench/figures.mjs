const one = (n) => (n >= 100 ? Math.round(n).toLocaleString('en-US') : n >= 10 ? n.toFixed(1) : n.toFixed(2));
const verdict = (row) => (row.skipped ? 'skipped' : row.must === undefined ? '' : row.holds(row.value, row.must) ? (row.aim !== undefined && row.holds(row.value, row.aim) ? 'aim' : 'must') : 'SHORT');

/** Collects the rows of the table; a row that cannot be measured says why and stops nothing. */
export class Figures {
  rows = [];

  /**
   * @param name what is measured  @param value its figure  @param unit what the figure counts
   * @param budget `must` and `aim`; `atLeast` when more is better  @param more further figures, for the JSON line
   */
  add(name, value, unit, { must, aim, atLeast = false } = {}, more = {}) {
    const holds = atLeast ? (v, limit) => v >= limit : (v, limit) => v <= limit;
    this.rows.push({ name, value, unit, must, aim, holds, more });
  }

  skip(name, reason) {
    this.rows.push({ name, skipped: reason });
  }

  /** Measures; what fails is skipped with its reason. */
  async measure(name, work) {
    try {
      await work();
    } catch (error) {
      this.skip(name, error.message.split('\n')[0]);
    }
  }

  /** The table as text. */
  toString() {
    const lines = this.rows.map((row) => {
      const value = row.skipped ? 'not measured' : `${one(row.value)} ${row.unit}`;
      const budget = row.must === undefined ? '' : `${row.must} / ${row.aim ?? '-'}`;
      return [row.name.padEnd(46), value.padStart(16), budget.padStart(14), verdict(row).padStart(8), row.skipped ? `  ${row.skipped}` : ''].join('');
    });
    return [`${'what'.padEnd(46)}${'measured'.padStart(16)}${'must / aim'.padStart(14)}`, ...lines].join('\n');
  }

  /** The same as one line of JSON. */
  toJson(context) {
    return JSON.stringify({ ...context, rows: this.rows.map(({ holds: _, more, ...row }) => ({ ...row, ...more, verdict: verdict({ ...row, holds: _ }) })) });
  }
}
