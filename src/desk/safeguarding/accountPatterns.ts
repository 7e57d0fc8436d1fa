import { word } from './patternParts.ts'

const AT = String.raw`(?:@|\s?[([]\s?(?:at|ат|собака)\s?[)\]]\s?|\s(?:at|собака)\s)`
const DOT = String.raw`(?:\.|\s?[([]\s?(?:dot|точка|чекит)\s?[)\]]\s?|\s(?:dot|точка)\s)`

/** Mail addresses, and accounts of networks and messengers: each leads to a person or a place. */
export const accounts: readonly RegExp[] = [
  new RegExp(String.raw`[\p{L}\d][\p{L}\d._%+-]*${AT}[\p{L}\d-]+(?:${DOT}\p{L}{2,})+`, 'iu'),
  /(?<![\p{L}\d._@])@[\p{L}\d_][\p{L}\d_.]{2,}/u,
  /(?<![\p{L}\d])(?:t\.me|telegram\.me|wa\.me|instagram\.com|instagr\.am|facebook\.com|fb\.(?:com|me)|m\.me|vk\.(?:com|ru)|ok\.ru|tiktok\.com|youtube\.com\/@|twitter\.com|x\.com|threads\.net|linkedin\.com\/in|imo\.im|viber\.me|snapchat\.com)\/[^\s)»"]+/iu,
  word(
    String.raw`(?:instagram|insta|facebook|telegram|tiktok|tik-tok|vkontakte|vk|skype|imo|инстаграм|инста|фейсбук|телеграм|тикток|вконтакте|вк|одноклассники|скайп)\p{L}*\s?[:–—-]?\s?(?=[\w.]*[\d_.])[A-Za-z][\w.]{3,}[A-Za-z\d_]`,
    'iu',
  ),
]
