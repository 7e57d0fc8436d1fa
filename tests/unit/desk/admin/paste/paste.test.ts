import { describe, expect, it } from '@jest/globals'
import { Window } from 'happy-dom'

import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { $createParagraphNode, $getRoot } from '@payloadcms/richtext-lexical/lexical'
import { cleanClipboard } from '#desk/admin/paste/cleanClipboard.ts'
import { imageFiles } from '#desk/admin/paste/clipboard/imageFiles.ts'
import { rtfText } from '#desk/admin/paste/clipboard/rtfText.ts'
import { neverEmpty } from '#desk/admin/paste/neverEmpty.ts'
import { pasteMessage } from '#desk/admin/paste/pasteMessage.ts'
import { holdsNothing, readPaste } from '#desk/admin/paste/reading/readPaste.ts'
import { writePaste } from '#desk/admin/paste/writePaste.ts'
import { googleDocs, libreOffice, oneNote, webPage } from './fixtures/otherPrograms.ts'
import { word2016, wordItem, wordNotes, wordPicture } from './fixtures/word2016.ts'
import { word365Item, wordWeb, wordWebItem } from './fixtures/word365.ts'

const read = (html: string) => {
  const { DOMParser } = new Window()
  // of the DOM standard's interfaces, which happy-dom types as its own
  return readPaste(new DOMParser().parseFromString(html, 'text/html') as unknown as Document)
}
const paste = (html: string) => writePaste(read(html))
const png = 'iVBORw0KGgo='

describe('lists', () => {
  it('of Word 2016 have their levels and lose their bullets', () => {
    const items = [wordItem(1, '·', 'passport'), wordItem(2, 'o', 'copy'), wordItem(3, '§', 'seal')]
    expect(paste(word2016(items.join('') + wordItem(1, '·', 'ticket')))).toBe(
      '<ul><li>passport<ul><li>copy<ul><li>seal</li></ul></li></ul></li><li>ticket</li></ul>',
    )
  })

  it.each([
    ['1.', 1],
    ['7)', 7],
    ['(4)', 4],
    ['2.3.', 3],
    ['c)', 3],
    ['iv.', 4],
    ['б)', 2],
    ['Г.', 4],
  ])('of Word that are numbered %s begin with %d', (mark, start) => {
    const opening = start === 1 ? '<ol>' : `<ol start="${String(start)}">`
    expect(paste(word2016(wordItem(1, mark, 'x')))).toBe(`${opening}<li>x</li></ol>`)
  })

  it('of Word go on after a paragraph, and begin anew where Word does', () => {
    const p = '<p class=MsoNormal>between</p>'
    const items = [wordItem(1, '1.', 'a'), wordItem(1, '2.', 'b'), p, wordItem(1, '3.', 'c')]
    expect(paste(word2016(items.join('') + wordItem(1, '1.', 'd')))).toBe(
      '<ol><li>a</li><li>b</li></ol><p>between</p><ol start="3"><li>c</li></ol><p></p><ol><li>d</li></ol>',
    )
  })

  it('of Word keep a paragraph that has no mark with its item, and levels without gaps', () => {
    const rest = '<p class=MsoListParagraphCxSpLast>more of it</p>'
    expect(
      paste(
        word2016(
          wordItem(2, '·', 'deep') + wordItem(4, 'o', 'deeper') + rest + wordItem(1, '·', 'out'),
        ),
      ),
    ).toBe('<ul><li>deep<ul><li>deeper<br>more of it</li></ul></li><li>out</li></ul>')
  })

  it('of Word whose marks are not written are known by the style sheet', () => {
    const item = (list: string) => `<p class=MsoList style='mso-list:${list} level1 lfo2'>x</p>`
    expect(paste(word2016(item('l3')))).toBe('<ul><li>x</li></ul>')
    expect(paste(word2016(item('l2')))).toBe('<ol start="4"><li>x</li></ol>')
  })

  it('of Word 365 have the conditions as comments, and levels by their margins', () => {
    expect(paste(word365Item(1, '·', 'a') + word365Item(2, 'o', 'b'))).toBe(
      '<ul><li><strong>a</strong><ul><li><strong>b</strong></li></ul></li></ul>',
    )
  })

  it('of Word on the web are one list of many', () => {
    const bullets = wordWebItem(1, 'a') + wordWebItem(2, 'b') + wordWebItem(1, 'c')
    expect(paste(bullets)).toBe('<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>')
    expect(paste(wordWebItem(1, 'a', 2) + wordWebItem(1, 'b', 3))).toBe(
      '<ol start="2"><li>a</li><li>b</li></ol>',
    )
  })

  it('of HTML keep their numbers around an image, and by the values of items', () => {
    const html =
      '<ol start="2"><li>a<img src="x.png"></li><li>b</li><li value="7">c</li><li>d</li></ol>'
    expect(paste(html)).toBe(
      '<ol start="2"><li>a</li></ol><ol start="3"><li>b</li></ol><p></p>' +
        '<ol start="7"><li>c</li><li>d</li></ol>',
    )
  })

  it.each([
    ['<ol><li><del>a</del></li><li>b</li></ol>', '<ol><li>b</li></ol>'],
    [
      '<ol start="3"><li hidden>a</li><li>b</li><li><s>c</s></li><li>d</li></ol>',
      '<ol start="3"><li>b</li><li>d</li></ol>',
    ],
    ['<ol><li value="5"><del>a</del></li><li>b</li></ol>', '<ol start="5"><li>b</li></ol>'],
  ])('of HTML do not count what is left out: %s', (html, written) => {
    expect(paste(html)).toBe(written)
  })

  it('of HTML that are indented at once are in no list before them', () => {
    expect(paste('<ol><li>a</li></ol><ul><ul><ul><li>b</li></ul></ul><li>c</li></ul>')).toBe(
      '<ol><li>a</li></ol><ul><li>b</li><li>c</li></ul>',
    )
  })

  it.each([
    ['<ol start="-2"><li>a</li><li>b</li></ol>', 1],
    ['<ol reversed start="2"><li>a</li><li>b</li></ol>', 1],
    ['<ol><li>a</li><li value="-1">b</li></ol>', 1],
    ['<ol><li>a</li><li value="2">b</li></ol>', 0],
  ])('of HTML that cannot keep their numbers count up, and are told of: %s', (html, count) => {
    expect(paste(html)).toBe('<ol><li>a</li><li>b</li></ol>')
    expect(read(html).renumbered).toBe(count)
  })

  it('tell of headings and quotes in them, which become lines', () => {
    const html = '<ul><li>a<h3>b</h3><blockquote>c</blockquote></li></ul>'
    expect(paste(html)).toBe('<ul><li>a<br>b<br>c</li></ul>')
    expect(read(html).flattened).toBe(2)
    expect(read('<h2>a</h2><blockquote>b</blockquote>').flattened).toBe(0)
  })

  it('that are numbered headings of Word stay headings with their numbers', () => {
    const heading = wordItem(1, '2.', 'Aims')
      .replace(/p class=\w+/, 'h1')
      .replace('</p>', '</h1>')
    expect(paste(word2016(heading))).toBe('<h2>2. Aims</h2>')
  })
})

describe('the clipboard of', () => {
  it('LibreOffice', () => {
    expect(paste(libreOffice)).toBe(
      '<h2>Report</h2><p>Calls <strong>rose</strong>.</p>' +
        '<ol start="3"><li>three<ul><li>inner</li></ul></li><li>four</li></ol>' +
        '<h3>Method</h3><p>Text</p>',
    )
    expect(read(libreOffice).notes).toBe(1)
  })

  it('Google Docs', () => {
    expect(paste(googleDocs)).toBe(
      '<h2>Guide</h2><p>Call <strong>189</strong><em> now</em><br>' +
        '<a href="https://iom.int/kg?a=1">site</a></p>' +
        '<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>' +
        '<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>',
    )
    expect(read(googleDocs).notes).toBe(1)
  })

  it('OneNote', () => {
    expect(paste(oneNote)).toBe(
      '<p><strong>To</strong> do</p><ul><li>pass<ul><li>copy</li></ul></li><li>ticket</li></ul>' +
        '<ol start="5"><li>five</li><li>six</li></ol>',
    )
  })

  it('Word on the web', () => {
    expect(paste(wordWeb)).toBe('<h2>Part</h2><p>One<br>two</p>')
  })

  it('a page of the web', () => {
    const pasted = read(webPage)
    expect(writePaste(pasted)).toBe(
      '<h2>Migration</h2><p>Per <em>law</em>, 10⁶ people; <strong>read</strong> ' +
        '<a href="https://example.org/a?id=7">more</a>, here and there.</p>' +
        '<p>Next line 10\u00a0000.</p><blockquote>Quoted<br>words</blockquote>' +
        '<p>Fun 🙂</p><ul><li>first</li><li>second</li></ul>',
    )
    expect(pasted.images.map(({ name }) => name)).toEqual(['A map of Osh', 'A film'])
    expect(pasted.notes).toBe(1)
  })
})

describe('headings', () => {
  it.each([
    ['h1 h2 h3', 'h2 h3 h4'],
    ['h1 h3 h1', 'h2 h3 h2'],
    ['h2 h4', 'h2 h4'],
    ['h1 h2 h3 h4 h5', 'h2 h3 h4 h4 h4'],
    ['h5 h6', 'h3 h4'],
    ['h3', 'h3'],
  ])('%s become %s', (written, fitted) => {
    const html = written.split(' ').map((name) => `<${name}><b>a</b></${name}><p>b</p>`)
    expect([...paste(html.join('')).matchAll(/<(h\d)>a/g)].map(([, name]) => name).join(' ')).toBe(
      fitted,
    )
  })
})

describe('what does not come back', () => {
  it.each([
    [
      'a deletion',
      '<p>in <del cite="mailto:a" datetime="x">secret</del><ins cite="mailto:a">Osh</ins></p>',
    ],
    ['Word’s own mark', '<p>in <span class=msoDel>secret</span><span class=msoIns>Osh</span></p>'],
    ['struck-out words', '<p>in <span style="text-decoration: line-through">secret</span>Osh</p>'],
    ['hidden text', '<p>in <span style="display:none">secret</span>Osh</p>'],
    ['Word’s hidden text', "<p>in <span style='mso-hide:all'>secret</span>Osh</p>"],
    ['what a style sheet hides', '<p>in <span class=Secret>secret</span>Osh</p>'],
    ['a comment of HTML', '<p>in <!-- secret -->Osh</p>'],
    ['a page header', "<div style='mso-element:header'><p>secret</p></div><p>in Osh</p>"],
  ])('%s', (_, html) => {
    expect(paste(word2016(html))).toBe('<p>in Osh</p>')
  })

  it('notes and comments of Word, with what leads to them', () => {
    expect(paste(word2016(wordNotes))).toBe('<p>Since 2004 the line is free.</p>')
    expect(read(word2016(wordNotes)).notes).toBe(3)
  })

  it('says which words were struck out, but for those of tracked changes', () => {
    const html = '<p><s>old  price</s> <del>gone</del> new</p>'
    expect(read(html).struckOut).toEqual(['old price'])
  })

  it('layout: empty paragraphs, spaces, tabs, bookmarks, page breaks', () => {
    const html = `<p class=MsoNormal><o:p>&nbsp;</o:p></p><p>&nbsp;&nbsp;<a name="_Toc1"></a><a name=OLE_LINK1>Aims</a><span
      style='mso-tab-count:1 dotted'>....... </span>3<span style='mso-spacerun:yes'>   </span></p><span><br clear=all
      style='page-break-before:always'></span><p><st1:place>Osh</st1:place></p>`
    expect(paste(word2016(html))).toBe('<p>Aims 3</p><p>Osh</p>')
  })
})

describe('a clipboard of which nothing is left', () => {
  const none = new Map()
  const said = (html: string) => {
    const pasted = read(word2016(html))
    const { images: missing } = pasted
    return pasteMessage(
      { ...pasted, missing, nothing: true, mayUpload: true, withoutAlt: [] },
      'en',
    )
  }

  it.each([
    ['struck out', '<p><s>+996 312</s></p>', 'Struck-out words that were left out: «+996 312»'],
    ['deleted', '<p><del>+996 312</del></p>', 'Deleted or hidden words were left out.'],
    ['hidden', '<p style="mso-hide:all">+996 312</p>', 'Deleted or hidden words were left out.'],
    [
      'a footnote',
      "<div style='mso-element:footnote'><p class=MsoFootnoteText>+996</p><p class=MsoFootnoteText>312</p></div>",
      'Footnotes, endnotes and comments that were left out: 1',
    ],
    [
      'comments',
      "<div style='mso-element:comment-list'><p class=MsoCommentText>+996</p><div style='mso-element:comment'><p class=MsoCommentText>312</p></div></div>",
      'Footnotes, endnotes and comments that were left out: 2',
    ],
    [
      'an image',
      '<p><img src="file:///C:/a.png" alt="Map"></p>',
      'Images that are missing (upload the files themselves): «Map»',
    ],
    [
      'a film',
      '<iframe src="https://video.example/1"></iframe>',
      'Videos, recordings and windows of other sites that are missing: «https://video.example/1»',
    ],
  ])('since it is %s leaves nothing, and says so', (_, html, line) => {
    const pasted = read(word2016(html))
    expect(holdsNothing(pasted)).toBe(false)
    expect(cleanClipboard(pasted, none, '+996 312')).toEqual({ html: '', words: '' })
    expect(said(html)).toEqual({ title: 'Nothing was pasted', lines: [line] })
  })

  it('gives its plain text where its HTML had none at all, or beside HTML that is whole', () => {
    expect(holdsNothing(read('<style>p {}</style><p>&nbsp;</p>'))).toBe(true)
    const words = 'https://iom.int'
    expect(cleanClipboard(read('<a href="https://iom.int">IOM</a>'), none, words).words).toBe(words)
    expect(cleanClipboard(read('<p>a<s>b</s></p>'), none, words)).toEqual({
      html: '<p>a</p>',
      words: '',
    })
  })
})

it('leaves no text without a block, when the last one is taken out', () => {
  const editor = createHeadlessEditor()
  neverEmpty(editor)
  editor.update(() => $getRoot().append($createParagraphNode()), { discrete: true })
  editor.update(() => $getRoot().clear(), { discrete: true })
  expect(editor.getEditorState().toJSON().root.children).toMatchObject([{ type: 'paragraph' }])
})

describe('a piece of a line', () => {
  it('is pasted into the line', () => {
    expect(paste('<meta charset="utf-8"><span>a <b>b</b></span>')).toBe('a <strong>b</strong>')
    expect(paste('<p>a</p>')).toBe('<p>a</p>')
  })

  it('cannot bring markup of its own', () => {
    expect(
      paste('<p onclick="x">&lt;script&gt;<a href="https://a.example/&quot;x">a</a></p>'),
    ).toBe('<p>&lt;script&gt;<a href="https://a.example/%22x">a</a></p>')
  })
})

describe('tables', () => {
  it('keep spans and heads, and nothing of the layout', () => {
    const html = `<table width=600><caption>Calls</caption><thead><tr><td colspan=2 style='width:9pt'>Year</td></tr></thead>
      <tr><td rowspan="2">a</td><td><p>b</p><ul><li>c</li></ul></td></tr><tr height=0><td></td><td></td></tr></table>`
    expect(paste(html)).toBe(
      '<p>Calls</p><table><thead><tr><th colspan="2"><p>Year</p></th></tr></thead><tbody>' +
        '<tr><td rowspan="2"><p>a</p></td><td><p>b</p><ul><li>c</li></ul></td></tr></tbody></table>',
    )
  })

  it('within a table give their text in its order, and are counted', () => {
    const inner = '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>'
    const pasted = read(`<table><tr><td>a${inner}b</td><td>c</td></tr></table>`)
    expect(writePaste(pasted).replace(/<\/?p>/g, ' ')).toBe(
      '<table><tbody><tr><td> a  1  2  3  b </td><td> c </td></tr></tbody></table>',
    )
    expect(pasted.nestedTables).toBe(1)
  })
})

describe('images', () => {
  const file = (name = 'a.png') => new File(['x'], name, { type: 'image/png' })
  const found = (html: string, files: File[] = [], rtf = '') => {
    const pasted = read(html)
    const all = imageFiles(pasted, { files, rtf })
    return pasted.images.map((image) => [image.name, image.alt, all.get(image)?.type ?? null])
  }

  it('stand where they stood, of those that come', () => {
    const pasted = read(
      '<p>a<img src="data:image/png;base64,aaaa" alt="A">b<img src="http://x/c.png"></p>',
    )
    const [first] = pasted.images
    expect(writePaste(pasted, new Map(first ? [[first, 'id']] : []))).toBe(
      '<p>a</p><img data-lexical-pending-upload-form-id="id"><p>b</p>',
    )
  })

  it('have their bytes within the HTML', () => {
    expect(found(`<img src="data:image/png;base64,${png}" alt="A map">`)).toEqual([
      ['A map', 'A map', 'image/png'],
    ])
    expect(found('<img src="data:image/svg+xml;base64,PHN2Zz4=" alt="s">')).toEqual([
      ['s', 's', null],
    ])
    expect(found('<img src="data:image/png;base64,%" alt="cut">')).toEqual([['cut', 'cut', null]])
  })

  it('have their bytes beside it, if there is one file for each', () => {
    const html = word2016(
      wordPicture('clip_image001.png', 'A map\n\nDescription automatically generated'),
    )
    expect(found(html, [file()])).toEqual([['A map', 'A map', 'image/png']])
    expect(found(html, [file(), file()])).toEqual([['A map', 'A map', null]])
    // the one picture of all that was copied
    expect(found(oneNote.replace('<ul', '<img src="file:///c:/a.png"><ul'), [file()])).toEqual([
      ['a.png', '', null],
    ])
  })

  it('have their bytes in Word’s RTF', () => {
    const rtf = String.raw`{\rtf1{\*\shppict{\pict{\*\picprop{\sp{\sn a}{\sv b}}}\picw1\pngblip\bliptag-5{\*\blipuid 0a0b}
89504e47
0d0a}}{\nonshppict{\pict\picw1\wmetafile8 0102}}{\pict\jpegblip ffd8}}`
    const html = word2016(wordPicture('1.png', '') + wordPicture('2.jpg', 'Two'))
    expect(found(html, [], rtf)).toEqual([
      ['1.png', '', 'image/png'],
      ['Two', 'Two', 'image/jpeg'],
    ])
    expect(found(html, [], rtf.replace('jpegblip', 'wmetafile8'))).toEqual([
      ['1.png', '', null],
      ['Two', 'Two', null],
    ])
  })

  it('have no description that OneNote has read off them', () => {
    const alt = 'Machine generated alternative text:\nINVOICE 12'
    expect(found(`<img src="data:image/png;base64,${png}" alt="${alt}">`)).toEqual([
      ['', '', 'image/png'],
    ])
  })

  it('are none of films, sounds and other pages, which are told of by their own names', () => {
    const html =
      '<p>a</p><video title="v.mp4"></video><audio><source src="/x/a.mp3"></audio>' +
      '<iframe src="https://video.example/1"></iframe><svg aria-label="Chart"></svg>'
    expect(read(html).images.map(({ name, isEmbedded }) => [name, isEmbedded])).toEqual([
      ['v.mp4', true],
      ['a.mp3', true],
      ['https://video.example/1', true],
      ['Chart', false],
    ])
  })

  it('that only Word can draw are named', () => {
    const vml = `<p>a<!--[if gte vml 1]><v:shape alt='Chart 1'><v:imagedata src="file:///c:/c.emz" o:title=""/></v:shape><![endif]--></p>`
    expect(found(word2016(vml))).toEqual([['Chart 1', 'Chart 1', null]])
  })
})

describe('the message', () => {
  const nothing = {
    nothing: false,
    missing: [],
    mayUpload: true,
    withoutAlt: [],
    nestedTables: 0,
    flattened: 0,
    renumbered: 0,
    notes: 0,
    struckOut: [],
    hidden: false,
  }

  it('is one, in the person’s language, and names what is missing', () => {
    const outcome = {
      ...nothing,
      missing: [{ name: 'map.png' }, { name: '' }, { name: 'Photo', refusal: 'too large' }],
      nestedTables: 1,
      notes: 2,
      struckOut: ['old'],
    }
    expect(pasteMessage(outcome, 'ru')).toEqual({
      title: 'Вставлено не всё',
      lines: [
        'Не вставлены изображения (загрузите сами файлы): «map.png», изображение без названия, «Photo» (too large)',
        'Таблица внутри таблицы невозможна: её текст остался в ячейке, где она стояла.',
        'Убраны сноски и комментарии: 2',
        'Убраны зачёркнутые слова: «old»',
      ],
    })
    expect(pasteMessage({ ...outcome, mayUpload: false }, 'ky')?.lines[0]).toMatch(
      /^Чапталбай калган сүрөттөр \(сиз сүрөт жүктөй албайсыз\): «map.png»/,
    )
  })

  it('names what stood in lists, their numbers, and what no text holds, by lines of their own', () => {
    const missing = [{ name: 'v.mp4', isEmbedded: true }, { name: 'map.png' }]
    expect(pasteMessage({ ...nothing, missing, flattened: 1, renumbered: 1 }, 'ru')?.lines).toEqual(
      [
        'Не вставлены изображения (загрузите сами файлы): «map.png»',
        'Не вставлены видео, звукозаписи и окна других сайтов: «v.mp4»',
        'Заголовки и цитаты внутри списков и цитат стали обычными строками.',
        'Список не может начинаться ниже 0 или идти в обратном порядке: номера изменились, проверьте их.',
      ],
    )
  })

  it('is none where all is there', () => {
    expect(pasteMessage(nothing, 'en')).toBeNull()
    expect(pasteMessage({ ...nothing, withoutAlt: ['a.png'] }, 'en')?.title).toBe(
      'The images were uploaded',
    )
  })
})

describe('RTF alone', () => {
  it('gives its words', () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0 Arial;}}{\*\generator Riched20;}{\info{\title T}}
\pard\f0\fs24 \u1178?\'e0\'f0 {\b bold}\tab x\par {\deleted gone}{\v hidden}\{b\}\emdash 1\~000\par}`
    expect(rtfText(rtf)).toEqual({
      words: 'Қар bold\tx\n{b}—1\u00a0000',
      struckOut: [],
      hidden: true,
    })
  })

  it('leaves out what is struck out', () => {
    const rtf = String.raw`{\rtf1 Call {\strike 189\par 112} \strike 190\strike0 191\striked1 a\plain\par}`
    expect(rtfText(rtf)).toEqual({
      words: 'Call\n191',
      struckOut: ['189 112', '190', 'a'],
      hidden: false,
    })
  })
})
