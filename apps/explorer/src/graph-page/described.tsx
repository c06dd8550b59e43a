import type { Locale } from '../frame/locale.ts';
import { readDescription } from './description.ts';
import { say } from './words.ts';

export interface DescribedProps {
  readonly description: string | null;
  /** Null: not deprecated. */
  readonly deprecationReason?: string | null;
  readonly locale: Locale;
}

/** A description with the reader's language first; the schema has the Chinese term and the English sentence. */
export const Described = ({ description, deprecationReason = null, locale }: DescribedProps) => {
  const { term, text, requirements } = readDescription(description);
  return (
    <div className="graph-described">
      {deprecationReason !== null && (
        <p className="graph-deprecated">
          <strong>{say('deprecated', locale)}</strong> <span lang="en">{deprecationReason}</span>
        </p>
      )}
      {locale === 'zh' && term !== null && <p lang="zh-CN">{term}</p>}
      {text !== '' && (
        <p lang="en" className={locale === 'zh' && term !== null ? 'graph-second' : ''}>
          <Code text={text} />
        </p>
      )}
      {requirements.length > 0 && <p className="graph-requirements">{requirements.join(' · ')}</p>}
    </div>
  );
};

/** Descriptions are Markdown, of which the schema uses `code`. */
const Code = ({ text }: { readonly text: string }) => <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code key={`${index} ${part}`}>{part}</code> : part))}</>;
