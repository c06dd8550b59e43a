const TEXTS = ['', '江海区', 'a "quoted" word', 'two\nlines', '\\ and / and \u2028', '🙂', '__proto__', 'constructor', '0', 'null', '陈皮 · 机械', 'x'.repeat(200)] as const;
const DAY_MS = 86_400_000;

/** A value of a scalar as it stands in JSON. */
export const drawScalar = (name: string, draw: number): string | number | boolean => {
  switch (name) {
    case 'Int':
      return (draw % 2_001) - 1_000;
    case 'Float':
      return ((draw % 4_001) - 2_000) / 4;
    case 'Boolean':
      return draw % 2 === 0;
    case 'Fen':
      return draw % 10 === 0 ? Number.MAX_SAFE_INTEGER : draw;
    case 'Date':
      return new Date((draw % 20_000) * DAY_MS).toISOString().slice(0, 10);
    case 'DateTime':
      return new Date(draw * 500).toISOString();
    case 'ID':
      return `id-${draw.toString(36)}`;
    case 'String':
      return draw % 3 === 0 ? (TEXTS[draw % TEXTS.length] as string) : `text ${draw.toString(36)}`;
    default:
      throw new Error(`No value is known for the scalar ${name}.`);
  }
};
