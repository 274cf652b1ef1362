/** Last parts of host names that are common in notes. */
export const topDomains: ReadonlySet<string> = new Set(
  ('com org net edu gov info dev app io ai co me tv xyz cloud tech site online blog page '
    + 'kr jp cn tw hk sg in au nz us ca mx br ar cl uk ie fr de es pt it nl be ch at se no dk fi pl cz ru ua eu int local').split(' '),
);

/** Endings of file names that are common in technical notes. */
export const fileEndings: ReadonlySet<string> = new Set(
  ('md txt pdf doc docx xls xlsx ppt pptx csv tsv json jsonc yaml yml toml ini cfg conf config env properties lock log xml html htm css '
    + 'scss js mjs cjs jsx ts tsx vue svelte py ipynb rb php go rs java kt kts scala groovy gradle c h cc cpp hpp cs swift m sh bash zsh '
    + 'fish ps1 bat cmd sql proto tf tfvars hcl bpf o so a dll exe bin jar war zip tar gz tgz bz2 xz rpm deb apk dmg iso img png jpg jpeg '
    + 'gif svg webp mp3 mp4 wav mov avi ttf woff woff2 pem crt key service').split(' '),
);
