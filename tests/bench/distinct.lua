-- Asks for one list by a URL that nobody has asked for: news since a day long ago, another one each
-- time. `args[1]` is the number of the first such day, which the next run goes on from.
local number = 0
local base = ""

function init(args)
  number = tonumber(args[1])
  base = wrk.path
end

function request()
  local day = number % 28 + 1
  local month = math.floor(number / 28) % 12 + 1
  local year = 1000 + math.floor(number / 336)
  number = number + 1
  return wrk.format("GET", string.format("%s&filter[date][gte]=%04d-%02d-%02d", base, year, month, day))
end
