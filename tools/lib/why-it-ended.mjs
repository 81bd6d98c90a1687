const isStackLine = (line) => /^\s+at /.test(line) || /^node:|^Node\.js v|^file:\/\//.test(line);

function fromJson(lines) {
  for (const line of [...lines].reverse()) {
    if (!line.startsWith('{')) continue;
    try {
      const fact = JSON.parse(line);
      if (!['error', 'fatal'].includes(fact.level)) continue;
      return fact.reason ?? fact.detail ?? fact.error?.message ?? fact.err?.message ?? fact.message ?? fact.msg;
    } catch {
      continue; // a cut line
    }
  }
  return undefined;
}

/** A readable sentence on why a program ended before it was ready: its own words, without the stack. */
export function whyItEnded({ name, lines, code, signal, logFile }) {
  const plain = lines.filter((line) => line.trim() && !line.startsWith('{') && !isStackLine(line));
  const own = plain.length ? plain.slice(-20).join('\n') : fromJson(lines);
  const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
  return `${own ? `${own}\n\n` : ''}The program "${name}" ${how}. Its log: ${logFile}`;
}
