import type * as obs from 'obsidian';

type Search = (text: string) => obs.SearchResult | null;

/** Every word of the query stands in the text. */
export function prepareSimpleSearch(query: string): Search {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return text => {
    const lower = text.toLowerCase();
    const matches: obs.SearchMatches = [];
    for (const word of words) {
      const at = lower.indexOf(word);
      if (at < 0) return null;
      for (let next = at; next >= 0; next = lower.indexOf(word, next + word.length)) matches.push([next, next + word.length]);
    }
    matches.sort((a, b) => a[0] - b[0]);
    return { score: -(matches[0]?.[0] ?? 0) / 100 - text.length / 1000, matches };
  };
}

function pushLetter(matches: obs.SearchMatches, at: number): void {
  const last = matches[matches.length - 1];
  if (last !== undefined && last[1] === at) last[1] = at + 1;
  else matches.push([at, at + 1]);
}

/** Every letter of the query stands in the text in order; whole words come first. */
export function prepareFuzzySearch(query: string): Search {
  const simple = prepareSimpleSearch(query);
  const letters = Array.from(query.toLowerCase().replace(/\s+/g, ''));
  return text => {
    const whole = simple(text);
    if (whole !== null) return whole;
    const lower = text.toLowerCase();
    const matches: obs.SearchMatches = [];
    let at = -1;
    for (const letter of letters) {
      at = lower.indexOf(letter, at + 1);
      if (at < 0) return null;
      pushLetter(matches, at);
    }
    return { score: -matches.length - text.length / 1000, matches };
  };
}

export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: obs.SearchMatches | null, offset = 0): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(at, from + offset);
    const end = Math.min(text.length, to + offset);
    if (end <= start) continue;
    el.appendText(text.slice(at, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    at = end;
  }
  el.appendText(text.slice(at));
}

export function renderResults(el: HTMLElement, text: string, result: obs.SearchResult, offset?: number): void {
  renderMatches(el, text, result.matches, offset);
}

export function sortSearchResults(results: obs.SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}
