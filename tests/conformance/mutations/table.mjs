// The mutations: each makes one page of a good project bad in one way. To add one is to add a row.
//
// name    what is wrong, in words
// source  where an author or a theme could do it: {file, from, to, at}. `from` stands once in the file and becomes `to`. The finding has to be on a line
//         of `to`, or on that of one of the texts `at`: what is missing has no line, what should hold it has. Files of the theme are laid into the
//         project first; `at` may name another of them: {file, text}
// rules   names of our rules of which one has to speak; `rules` in `source` where those of a source have other names
// advice  no failure that a standard knows, or none that is certain: advice is enough
// level   the level of WCAG that asks for it, where the law does not
// html    the same fault in the built page (a function of its document), for auditors of pages; `text` instead of it changes the markup
// sheet   the same fault as rules at the end of those that the page holds
const page = 'content/halte.md'
const base = 'themes/parvis/templates/base.html'
const header = 'themes/parvis/templates/parts/header.html'
const footer = 'themes/parvis/templates/parts/footer.html'
const css = 'themes/parvis/parvis.css'

const one = (document, selector) => {
  const found = document.querySelector(selector)
  if (!found) throw new Error(`the good page has no ${selector}`)
  return found
}
const on = (selector, act) => (document) => act(one(document, selector), document)
const set = (selector, name, value) => on(selector, (it) => it.setAttribute(name, value))
const without = (selector, name) => on(selector, (it) => {
  if (!it.hasAttribute(name)) throw new Error(`${selector} has no ${name}`)
  it.removeAttribute(name)
})
const empty = (selector) => on(selector, (it) => it.replaceChildren())
const remove = (selector) => on(selector, (it) => it.remove())
const add = (html) => on('.text', (it) => it.insertAdjacentHTML('beforeend', html))
const become = (selector, html) => on(selector, (it) => { it.outerHTML = html })
const rename = (selector, name) => on(selector, (it, document) => {
  const other = document.createElement(name)
  for (const attribute of it.attributes) other.setAttribute(attribute.name, attribute.value)
  other.append(...it.childNodes)
  it.replaceWith(other)
})

const picture = '![Un banc de bois à dossier, avec un pied de chaque côté, devant une pelouse.](banc.png)'
const list = '- un banc tous les cent mètres\n- un arbre près de chaque banc\n- une place libre à côté, pour un fauteuil ou une poussette'
const items = ['un banc tous les cent mètres', 'un arbre près de chaque banc', 'une place libre à côté, pour un fauteuil ou une poussette']
const contact = '[la page de contact](contact.md)'
const contactLink = '.text a[href$="contact/"]'
const promise = 'Ce choix tient la promesse de la charte'
const promiseParagraph = '.text ul + p'
const dutch = '[wij willen graag een bank in de schaduw van de bomen]{lang=nl}'
const assise = 'Une assise trop basse empêche de se relever seul. La ville a donc choisi une hauteur de quarante-huit centimètres, essayée par dix personnes.'
const drawing = '  /\\_/\\   ______\n ( o.o ) |      |\n  > ^ <  |______|\n /|   |\\ //    \\\\\n(_|   |_)/______\\'

export const mutations = [
  // Pictures.
  { name: 'alt removed', rules: ['image-without-text'], source: { rules: ['image-without-alt'], file: page, from: picture, to: '![](banc.png)' }, html: without('.text img', 'alt') },
  { name: 'alt is the name of the file', rules: ['alt-file-name'], source: { file: page, from: picture, to: '![banc.png](banc.png)' }, html: set('.text img', 'alt', 'banc.png') },
  { name: 'alt says only that it is a picture', rules: ['alt-says-picture'], source: { file: page, from: picture, to: '![image](banc.png)' }, html: set('.text img', 'alt', 'image') },
  { name: 'alt repeats the paragraph beside it', rules: ['alt-repeats-text'], source: { file: page, from: picture, to: `![${items[0]}](banc.png)\n\n${items[0]}` },
    html: on('.text img', (it) => { it.alt = items[0]; it.parentElement.insertAdjacentHTML('afterend', `<p>${items[0]}</p>`) }) },
  { name: 'link holds only a picture without words', rules: ['link-without-name'], source: { rules: ['image-without-alt'], file: page, from: contact, to: '[![](banc.png)](contact.md)' },
    html: on(contactLink, (it) => { it.innerHTML = '<img src="../banc.png" alt="" width="48" height="24">' }) },
  { name: 'drawing without a name', rules: ['drawing-without-name'], html: add('<svg role="img" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="4" y="8"/></svg>') },
  { name: 'object without words in its place', rules: ['object-without-name'], html: add('<object data="../banc.png" type="image/png"></object>') },
  { name: 'picture button without a name', rules: ['image-button-without-name'], html: add('<form action="../contact/"><input type="image" src="../banc.png"></form>') },
  { name: 'area of a map without a name', rules: ['image-without-text', 'link-without-name'], html: add('<img src="../banc.png" alt="Plan des bancs de la rue" usemap="#plan" width="480" height="240"><map name="plan"><area shape="rect" coords="0,0,90,90" href="../contact/"></map>') },

  // Headings.
  { name: 'heading level skipped', rules: ['outline-level-skipped'], source: { rules: ['heading-level-skipped'], file: page, from: '### La hauteur des bancs', to: '#### La hauteur des bancs' }, html: rename('#la-hauteur-des-bancs', 'h4') },
  { name: 'heading emptied', rules: ['heading-without-name'], source: { rules: ['empty-heading'], file: page, from: '### La hauteur des bancs', to: '###' }, html: empty('#la-hauteur-des-bancs') },
  { name: 'second heading of level 1', advice: true, rules: ['page-second-h1'], source: { rules: ['heading-level-one'], file: page, from: '## Lire la suite', to: '# Lire la suite' }, html: rename('#lire-la-suite', 'h1') },
  { name: 'heading of level 1 gone', rules: ['page-without-h1'], source: { file: 'themes/parvis/templates/components.html', from: '<h1{% if page.title.text', to: '<h2{% if page.title.text', at: ['<h2{% if page.title.text', { file: base, text: '<body>' }, { file: base, text: '<main' }] }, html: rename('h1', 'p') },
  { name: 'bold paragraph instead of a heading', rules: ['heading-made-of-bold'], source: { file: page, from: '### La hauteur des bancs', to: '**La hauteur des bancs**' },
    html: become('#la-hauteur-des-bancs', '<p><strong>La hauteur des bancs</strong></p>') },
  { name: 'role heading without a level', rules: ['aria-required-attribute-missing'], html: become('#la-hauteur-des-bancs', '<div role="heading">La hauteur des bancs</div>') },

  // Language and direction.
  { name: 'lang of the page dropped', rules: ['page-language-missing'], source: { file: base, from: '<html lang="{{ frame.lang }}"', to: '<html' }, html: without('html', 'lang') },
  { name: 'lang of the page is no language', rules: ['page-language-invalid'], source: { file: base, from: '<html lang="{{ frame.lang }}"', to: '<html lang="francais de France"' }, html: set('html', 'lang', 'francais de France') },
  { name: 'lang of the page is another one', rules: ['page-language-differs'], source: { file: base, from: '<html lang="{{ frame.lang }}"', to: '<html lang="en"' }, html: set('html', 'lang', 'en') },
  { name: 'Dutch sentence without lang', rules: ['language-not-said'], source: { file: page, from: dutch, to: 'wij willen graag een bank in de schaduw van de bomen' }, html: without('.text span[lang]', 'lang') },
  { name: 'lang of a part is no language', rules: ['part-language-invalid'], source: { rules: ['bad-language-tag'], file: page, from: '{lang=nl}', to: '{lang=neerlandais}' }, html: set('.text span[lang]', 'lang', 'neerlandais') },
  { name: 'direction of a French page reversed', rules: ['direction-of-language'], source: { file: base, from: 'dir="{{ frame.dir }}"', to: 'dir="rtl"' }, html: set('html', 'dir', 'rtl') },
  { name: 'direction is no direction', rules: ['direction-invalid'], source: { file: base, from: 'dir="{{ frame.dir }}"', to: 'dir="gauche"' }, html: set('html', 'dir', 'gauche') },

  // The page as a whole.
  { name: 'title emptied', rules: ['page-title-missing'], source: { file: base, from: '<title>{{ frame.head_title }}</title>', to: '<title></title>' }, html: empty('title') },
  { name: 'title gone', rules: ['page-title-missing'], source: { file: base, from: '<title>{{ frame.head_title }}</title>', to: '', at: ['<html', '<head>', '<meta charset'] }, html: remove('title') },
  { name: 'viewport locked', rules: ['zoom-locked'], source: { file: base, from: 'initial-scale=1', to: 'initial-scale=1, user-scalable=no' }, html: set('meta[name=viewport]', 'content', 'width=device-width, user-scalable=no') },
  { name: 'viewport grows to 1.5 only', rules: ['zoom-locked'], source: { file: base, from: 'initial-scale=1', to: 'maximum-scale=1.5' }, html: set('meta[name=viewport]', 'content', 'width=device-width, maximum-scale=1.5') },
  { name: 'page refreshes itself', rules: ['page-refreshes'], source: { file: base, from: '<meta charset="utf-8">', to: '<meta charset="utf-8"><meta http-equiv="refresh" content="60">' },
    html: on('head', (it) => it.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="60">')) },
  { name: 'page leads elsewhere after a while', rules: ['page-refreshes'], source: { file: base, from: '<meta charset="utf-8">', to: '<meta charset="utf-8"><meta http-equiv="refresh" content="40; url=https://participation.example.org/">' },
    html: on('head', (it) => it.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="40; url=https://participation.example.org/">')) },
  { name: 'doctype gone', rules: ['doctype-missing'], source: { file: base, from: '<!doctype html>\n', to: '', at: ['<html'] }, text: (text) => text.replace(/^<!doctype html>/iu, '') },
  { name: 'no main', rules: ['landmark-main-missing'], source: { file: base, from: '<main id="_content" tabindex="-1">', to: '<div id="_content" tabindex="-1">', at: ['<body>', '<div id="_content"'] }, html: rename('main', 'div') },
  { name: 'two mains', rules: ['landmark-main-twice'], html: on('.text', (it) => { it.outerHTML = `<main aria-label="Texte">${it.outerHTML}</main>` }) },
  { name: 'navigations that cannot be told apart', rules: ['landmarks-alike'], source: { file: header, from: '<nav class="menu" aria-label="{{ t(id="menu") }}">', to: '<nav class="menu" aria-label="{{ t(id="footer") }}">', at: [{ file: footer, text: '<nav aria-label' }] }, html: (document) => {
    for (const nav of document.querySelectorAll('nav')) { nav.removeAttribute('aria-label'); nav.removeAttribute('aria-labelledby') } } },
  { name: 'target of the skip link gone', rules: ['skip-link-broken'], source: { file: base, from: '<main id="_content"', to: '<main id="_contenu"', at: ['<main', { file: header, text: '<a class="skip"' }] }, html: set('main', 'id', '_contenu') },
  { name: 'skip link gone', rules: ['skip-link-missing'], source: { file: header, from: '<a class="skip" href="#_content">{{ t(id="skip-to-content") }}</a>\n', to: '', at: ['<header', { file: base, text: '<body>' }, { file: base, text: '<main' }] }, html: remove('a.skip') },
  { name: 'skip link hidden from everybody', rules: ['skip-link-missing'], source: { file: css, from: '.skip:focus{top:.5rem}', to: '.skip{display:none}', at: ['.skip{position', { file: header, text: '<a class="skip"' }] }, sheet: '.skip{display:none}' },
  { name: 'skip link stays hidden when it has the focus', rules: ['focus-out-of-sight'], source: { file: css, from: '.skip:focus{top:.5rem}', to: '', at: ['.skip{position', { file: header, text: '<a class="skip"' }] }, sheet: '.skip:focus{top:-10rem}' },

  // Ids and references.
  { name: 'duplicate id', rules: ['page-id-repeated'], source: { rules: ['duplicate-anchor'], file: page, from: '{#rues}', to: '{#paroles}' }, html: set('#rues', 'id', 'paroles') },
  { name: 'name refers to nothing', rules: ['aria-reference-lost'], html: set('.scroll', 'aria-labelledby', 'nulle-part') },
  { name: 'link to an anchor that is not there', rules: ['in-page-link-broken'], source: { rules: ['unknown-anchor'], file: page, from: contact, to: '[les accoudoirs](#accoudoirs)' }, html: set(contactLink, 'href', '#accoudoirs') },

  // Links.
  { name: 'empty link', rules: ['link-without-name'], source: { rules: ['empty-link'], file: page, from: contact, to: '[](contact.md)' }, html: empty(contactLink) },
  { name: 'link says "cliquez ici"', rules: ['link-name-vague'], source: { file: page, from: contact, to: '[cliquez ici](contact.md)' }, html: on(contactLink, (it) => { it.textContent = 'cliquez ici' }) },
  { name: 'two links alike lead to different places', rules: ['links-alike'],
    source: { file: page, from: '[la page de contact](contact.md). Les règles du jeu sont dans [la charte](charte/index.md)', to: '[la page utile](contact.md). Les règles du jeu sont dans [la page utile](charte/index.md)' },
    html: (document) => { for (const link of document.querySelectorAll('.text a')) if (!link.href.includes('actions')) link.textContent = 'la page utile' } },
  { name: 'link is an address', rules: ['link-name-address'], source: { file: page, from: contact, to: '<https://service.example.org/formulaires/contact?id=42>' },
    html: on(contactLink, (it) => { it.href = 'https://service.example.org/formulaires/contact?id=42'; it.textContent = it.href }) },
  { name: 'link opens a window and does not say so', rules: ['link-opens-window'], html: set(contactLink, 'target', '_blank') },
  { name: 'link to a document without type and size', rules: ['document-link-unannounced'], html: become(contactLink, '<a href="https://service.example.org/rapport.pdf">le rapport des bancs</a>') },
  { name: 'link runs a script', rules: ['link-runs-script'], source: { rules: ['unsafe-link'], file: page, from: contact, to: '[la page de contact](javascript:void(0))' }, html: set(contactLink, 'href', 'javascript:void(0)') },
  { name: 'links look like the text around them', rules: ['link-like-text'], source: { file: css, from: 'a{color:var(--link);', to: 'a{color:inherit!important;text-decoration:none!important;' }, sheet: '.text a{color:inherit;text-decoration:none}' },
  { name: 'link inside a button', rules: ['interactive-nested'], html: become(contactLink, '<button type="button"><a href="../contact/">la page de contact</a></button>') },

  // Tables.
  { name: 'table without headers', rules: ['table-without-headers'], source: { file: page, from: 'Table: Bancs posés et bancs à venir, par rue\n\n| Rue | Posés | À venir |\n| --- | --- | --- |\n| Rue des Tilleuls | 8 | 2 |\n| Place du Marché | 4 | 0 |',
    to: '```table\ncaption: "Bancs posés"\nheader_rows: 0\nrows:\n  - [Rue des Tilleuls, "8", "2"]\n  - [Place du Marché, "4", "0"]\n```' },
    html: (document) => { for (const cell of document.querySelectorAll('th')) cell.outerHTML = `<td>${cell.innerHTML}</td>` } },
  { name: 'table without a title', rules: ['table-title-missing'], source: { rules: ['table-without-caption'], file: page, from: 'Table: Bancs posés et bancs à venir, par rue\n\n', to: '', at: ['| Rue |'] },
    html: on('.scroll', (it) => { it.setAttribute('aria-label', 'Tableau'); it.removeAttribute('aria-labelledby'); it.querySelector('caption').remove() }) },
  { name: 'header cell emptied', rules: ['table-header-empty'], source: { file: page, from: '| À venir |', to: '|  |' }, html: empty('th:last-child') },
  { name: 'scope says nothing', rules: ['table-scope-invalid'], html: set('th', 'scope', 'ligne') },
  { name: 'cell refers to a header that is not there', rules: ['headers-attribute-wrong'], html: set('td', 'headers', 'nulle-part') },
  { name: 'layout table with headers', rules: ['layout-table-with-headers'], html: set('table', 'role', 'presentation') },

  // Lists.
  { name: 'list made of paragraphs', rules: ['list-made-of-paragraphs'], source: { file: page, from: list, to: items.map((item) => `– ${item}`).join('\n\n') }, html: become('.text ul', items.map((item) => `<p>– ${item}</p>`).join('')) },
  { name: 'list made of line breaks', rules: ['list-made-of-paragraphs'], source: { file: page, from: list, to: items.map((item) => `• ${item}`).join('\\\n') }, html: become('.text ul', `<p>${items.map((item) => `• ${item}`).join('<br>')}</p>`) },
  { name: 'emoji as bullets', rules: ['list-made-of-paragraphs'], source: { file: page, from: list, to: items.map((item) => `✅ ${item}`).join('\n\n') }, html: become('.text ul', items.map((item) => `<p>✅ ${item}</p>`).join('')) },
  { name: 'item outside of a list', rules: ['list-item-outside'], html: become('.text ul', `<div>${items.map((item) => `<li>${item}</li>`).join('')}</div>`) },
  { name: 'paragraph directly in a list', rules: ['list-with-stray'], html: on('.text ul', (it) => it.insertAdjacentHTML('afterbegin', '<p>Ce qui est posé</p>')) },
  { name: 'term outside of a list of definitions', rules: ['list-item-outside'], html: add('<div><dt>Assise</dt><dd>La partie où l’on s’assied.</dd></div>') },

  // Words and signs.
  { name: 'paragraph in capitals', rules: ['sentence-in-capitals'], source: { file: page, from: assise, to: assise.toUpperCase() }, html: on('#la-hauteur-des-bancs + p', (it) => { it.textContent = assise.toUpperCase() }) },
  { name: 'drawing made of signs', rules: ['drawing-made-of-signs'], source: { file: page, from: picture, to: `\`\`\`\n${drawing}\n\`\`\`` },
    html: on('.text img', (it, document) => { const pre = document.createElement('pre'); pre.textContent = drawing; it.parentElement.replaceWith(pre) }) },
  { name: 'emoji alone', rules: ['emoji-alone'], source: { file: page, from: `${promise} :`, to: '🚲' + '\n\n' + promise + ' :' }, html: on(promiseParagraph, (it) => it.insertAdjacentHTML('beforebegin', '<p>🚲</p>')) },
  { name: 'link named by an emoji', rules: ['emoji-alone'], source: { file: page, from: contact, to: '[✉️](contact.md)' }, html: on(contactLink, (it) => { it.textContent = '✉️' }) },
  { name: 'spaced capitals', rules: ['capitals-spaced'], source: { file: page, from: promise, to: 'A T T E N T I O N, ce choix tient la promesse de la charte' }, html: on(promiseParagraph, (it) => it.prepend('A T T E N T I O N, ')) },
  { name: 'mathematical letters as bold', rules: ['letters-of-mathematics'], source: { file: page, from: promise, to: '𝐂𝐞 𝐜𝐡𝐨𝐢𝐱 tient la promesse de la charte' }, html: on(promiseParagraph, (it) => it.prepend('𝐂𝐞 𝐜𝐡𝐨𝐢𝐱 : ')) },
  { name: 'invisible sign in a word', rules: ['invisible-sign-in-word'], source: { rules: ['invisible-character'], file: page, from: promise, to: 'Ce cho\u200bix tient la promesse de la charte' }, html: on(promiseParagraph, (it) => it.prepend('Ce cho\u200bix. ')) },
  { name: 'line breaks as layout', rules: ['breaks-as-layout'], source: { file: page, from: assise, to: 'Une assise trop basse empêche de se relever seul.\\\n\\\n\\\nLa ville a choisi quarante-huit centimètres.' },
    html: on('#la-hauteur-des-bancs + p', (it) => { it.innerHTML = 'Une assise trop basse empêche de se relever seul.<br><br><br>La ville a choisi quarante-huit centimètres.' }) },
  { name: 'empty paragraph as layout', rules: ['paragraph-empty'], source: { file: page, from: assise, to: `${assise}\n\n&nbsp;` }, html: on('#la-hauteur-des-bancs + p', (it) => it.insertAdjacentHTML('afterend', '<p>\u00a0</p>')) },
  { name: 'moving text', rules: ['text-moving'], html: add('<marquee>Les bancs arrivent au printemps.</marquee>') },

  // Looks.
  { name: 'contrast of the text lowered in the theme', rules: ['text-contrast-low'], source: { file: css, from: 'color:var(--ink);font:1.125rem/1.6', to: 'color:#999;font:1.125rem/1.6' }, sheet: 'body{color:#999}' },
  { name: 'contrast lowered in the dark only', rules: ['text-contrast-low'], source: { file: css, from: '.wrap{max-width:72rem', to: '@media(prefers-color-scheme:dark){.text p{color:#555}}\n.wrap{max-width:72rem' }, sheet: '@media(prefers-color-scheme:dark){.text p{color:#555}}' },
  { name: 'contrast of links lowered in the settings', rules: ['text-contrast-low'], source: { rules: ['colour-contrast'], file: 'site.toml', from: 'link = "#0a4a68"', to: 'link = "#8fb4c4"' }, sheet: 'a{color:#8fb4c4}' },
  { name: 'contrast of the notes lowered to 4:1', rules: ['text-contrast-low'], source: { file: css, from: '.lead{font', to: '.lead{color:#7f7f7f;font' }, sheet: '.text p,.lead{color:#7f7f7f;background:#fff}' },
  { name: 'outline removed', rules: ['focus-not-visible'], source: { file: css, from: ':focus-visible{outline:3px solid var(--focus);outline-offset:3px;border-radius:2px}', to: ':focus-visible{outline:none}' }, sheet: ':focus-visible{outline:none}' },
  { name: 'justified text', advice: true, level: 'AAA', rules: ['text-justified'], sheet: '.text p{text-align:justify}' },
  { name: 'letter spacing that readers cannot change', rules: ['letter-spacing-fixed'], html: set('.text p', 'style', 'letter-spacing:0.01em!important') },
  { name: 'line height that readers cannot change', rules: ['line-height-fixed'], html: set('.text p', 'style', 'line-height:1.1!important') },
  { name: 'page locked to one orientation', rules: ['orientation-locked'], source: { file: css, from: '.wrap{max-width:72rem', to: '@media(orientation:portrait){html{transform:rotate(90deg)}}\n.wrap{max-width:72rem' }, sheet: '@media(orientation:portrait){html{transform:rotate(90deg)}}' },
  { name: 'movement without end', rules: ['motion-endless'], source: { file: css, from: '.wrap{max-width:72rem', to: '@keyframes pulse{to{opacity:.2}}.text h2{animation:pulse 1s infinite}\n.wrap{max-width:72rem' }, sheet: '@keyframes pulse{to{opacity:.2}}.text h2{animation:pulse 1s infinite}' },
  { name: 'targets of eight pixels', advice: true, rules: ['target-small'], source: { file: css, from: '.menu a{padding:.55rem 0 .4rem;', to: '.menu a{display:block!important;width:8px;height:8px;overflow:hidden;padding:0!important;' }, sheet: '.menu a{display:block;width:8px;height:8px;overflow:hidden;padding:0;border:0}' },

  // Roles and states.
  { name: 'hidden from speech and reached by keyboard', rules: ['focus-in-hidden'], html: set(contactLink, 'aria-hidden', 'true') },
  { name: 'body hidden from speech', rules: ['page-hidden'], html: set('body', 'aria-hidden', 'true') },
  { name: 'role that does not exist', rules: ['aria-role-unknown'], html: set('.text ul', 'role', 'liste') },
  { name: 'attribute that does not exist', rules: ['aria-attribute-unknown'], html: set('.scroll', 'aria-labeledby', 'rues') },
  { name: 'value that an attribute does not have', rules: ['aria-value-invalid'], html: add('<button type="button" aria-expanded="oui">Le détail des bancs</button>') },
  { name: 'required state missing', rules: ['aria-required-attribute-missing'], html: add('<div role="checkbox" tabindex="0" aria-label="Prévenez-moi"></div>') },
  { name: 'tab outside of a list of tabs', rules: ['aria-role-outside'], html: add('<div role="tab" tabindex="0">Les bancs</div>') },
  { name: 'list role without items', rules: ['aria-contents-not-allowed'], html: add('<div role="list"><div>un banc</div><div>un arbre</div></div>') },
  { name: 'name on an element that cannot have one', rules: ['aria-attribute-prohibited'], html: set('.text p', 'aria-label', 'Introduction') },
  { name: 'role removed from a link', rules: ['focus-in-presentational', 'decoration-exposed'], html: set(contactLink, 'role', 'none') },
  { name: 'state that a role does not have', rules: ['aria-attribute-not-permitted'], html: set(contactLink, 'aria-checked', 'true') },
  { name: 'positive tabindex', rules: ['tabindex-positive'], html: set(contactLink, 'tabindex', '3') },
  { name: 'button emptied', rules: ['button-without-name'], html: add('<button type="button"></button>') },

  // Forms.
  { name: 'field without a label', rules: ['field-without-name'], html: add('<form action="../contact/"><p>Votre rue <input type="text" name="rue"></p><button>Envoyer votre rue</button></form>') },
  { name: 'label emptied', rules: ['field-without-name'], html: add('<form action="../contact/"><label for="rue"></label><input type="text" id="rue" name="rue"><button>Envoyer votre rue</button></form>') },
  { name: 'label leads to nothing', rules: ['label-without-field'], html: add('<form action="../contact/"><label for="rues-choisies">Votre rue</label><input type="text" id="votre-rue" name="rue"><button>Envoyer votre rue</button></form>') },
  { name: 'choice without a label', rules: ['field-without-name'], html: add('<form action="../contact/"><select name="rue"><option>Rue des Tilleuls</option><option>Place du Marché</option></select><button>Envoyer votre rue</button></form>') },
  { name: 'invalid autocomplete', rules: ['autocomplete-invalid'], html: add('<form action="../contact/"><label for="nom">Votre nom</label><input type="text" id="nom" name="nom" autocomplete="nom-de-famille"><button>Envoyer votre nom</button></form>') },
  { name: 'radio buttons without a group', rules: ['radios-without-group'], html: add('<form action="../contact/"><p><input type="radio" name="avis" id="oui"><label for="oui">Oui</label></p><p><input type="radio" name="avis" id="non"><label for="non">Non</label></p><button>Envoyer votre choix</button></form>') },

  // Frames and media.
  { name: 'frame without a title', rules: ['frame-without-name'], html: add('<iframe src="../contact/index.html" width="400" height="200"></iframe>') },
  { name: 'frame with an empty title', rules: ['frame-without-name'], html: add('<iframe src="../contact/index.html" title=" " width="400" height="200"></iframe>') },
  { name: 'sound begins by itself', rules: ['sound-by-itself'], html: add('<audio src="../son.wav" autoplay></audio>') },
  { name: 'film without captions', rules: ['film-without-captions'], html: add('<video src="../film.webm" controls width="320" height="180"></video>') },
  { name: 'click on what is no button', rules: ['click-without-keyboard'], html: add('<div onclick="history.back()">Revenir en arrière</div>') },
]
