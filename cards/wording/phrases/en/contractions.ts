// Short forms of English words: "don't" is read as "do not".

export const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan'?t\b/g, 'cannot'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(do|does|did|have|has|had|is|are|was|were|should|could|would)n'?t\b/g, '$1 not'],
  [/\b(i)'?m\b/g, '$1 am'],
  [/\b(we|you|they)'re\b/g, '$1 are'],
  [/\b(i|we|you|they)'ve\b/g, '$1 have'],
  [/\b(i|we|you|they|it|that|there|this)'ll\b/g, '$1 will'],
  [/\b(should|could|would|might|must)'?ve\b/g, '$1 have'],
  [/\b(i|we|you|they|it|that|there|this)'d\b/g, '$1 would'],
  [/\b(how|what|where|why|when)'d\b/g, '$1 did'],
  [
    /\bill (take|do|have|be|go|come|finish|answer|leave|pick|pass|try|get|give|look|check|stop|skip|ask|need)\b/g,
    'i will $1',
  ],
  [/\bid (have|need|say|guess|love|like|rather|want|prefer|be|better)\b/g, 'i would $1'],
  [/\b(what|that|it|where|who|how|there|here|when)'?s\b/g, '$1 is'],
  [/\bback a(?:nother)? (?:couple|pair)(?: of)?\b/g, 'back two'],
  [/\bback a few\b/g, 'back three'],
  [/\ba couple of questions (?=back|ago)/g, 'two questions '],
  [/\blets\b/g, "let's"],
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
]
