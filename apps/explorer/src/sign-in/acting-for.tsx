import { useEffect, useState } from 'react';
import { useExplorer } from '../explorer-context.ts';

const words = {
  label: { zh: '代表企业（x-acting-for）', en: 'Acting for (x-acting-for)' },
  none: { zh: '未指定企业', en: 'no enterprise chosen' },
} as const;

interface Enterprise {
  readonly id: string;
  readonly name: string;
}

/** For who represents several enterprises: the one for which the next requests are (SHR-23). */
export const ActingFor = () => {
  const { locale, signedIn, actingFor, actFor } = useExplorer();
  const enterprises = useEnterprises(signedIn?.accessToken ?? null, signedIn?.enterpriseIds ?? []);
  if (enterprises.length < 2) return null;
  return (
    <select className="acting-for" aria-label={words.label[locale]} title={words.label[locale]} value={actingFor ?? ''} onChange={({ target }) => actFor(target.value === '' ? null : target.value)}>
      <option value="">{words.none[locale]}</option>
      {enterprises.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
};

/** Their names, as the graph knows them; their ids until then. */
const useEnterprises = (accessToken: string | null, ids: readonly string[]): readonly Enterprise[] => {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const isOfSeveral = ids.length > 1;
  useEffect(() => {
    if (accessToken === null || !isOfSeveral) return;
    void listEnterprises(accessToken).then((found) => setNames(Object.fromEntries(found.map(({ id, name }) => [id, name]))));
  }, [accessToken, isOfSeveral]);
  return ids.map((id) => ({ id, name: names[id] ?? id }));
};

const listEnterprises = async (accessToken: string): Promise<readonly Enterprise[]> => {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
      body: JSON.stringify({ query: '{ viewer { enterprises { id name } } }' }),
    });
    const { data } = (await response.json()) as { data?: { viewer?: { enterprises?: Enterprise[] } } };
    return data?.viewer?.enterprises ?? [];
  } catch {
    return [];
  }
};
