-- What is known about a TCP connection: dialect, version and open requests. Versions are kept per frame, so that a second look at a packet, in
-- any order, gives the same answer as the first. A connection is known by its two ends: tcp.stream cannot be read in a pass without a tree.

local Sessions = {}

local sessions = {} -- by the two ends

function Sessions.reset() sessions = {} end

local function source(pinfo) return tostring(pinfo.src) .. ":" .. pinfo.src_port end

local function target(pinfo) return tostring(pinfo.dst) .. ":" .. pinfo.dst_port end

function Sessions.of(pinfo)
  local from, to = source(pinfo), target(pinfo)
  local key = from < to and from .. " " .. to or to .. " " .. from
  sessions[key] = sessions[key] or { changes = {}, inferred = nil, pending = {}, responses = {}, requests = {} }
  return sessions[key]
end

local function newest(dialect) return dialect.versions[2] end

-- The version that stands in this frame (OPEN_REQ), if it is such a frame.
local function stated_version(dialect, tvb)
  local offset = dialect.version_fields[tvb(TYPE_OFFSET, 4):uint()]
  if offset == nil or offset + 4 > tvb:len() then return nil end
  return tvb(offset, 4):uint()
end

-- Of the dialects that know the version the one in which the frame reads best; the first one, when all read alike.
local function dialect_for(candidates, version, tvb)
  local best, best_fit
  for _, dialect in ipairs(candidates) do
    local known = dialect.versions[1] <= version and version <= dialect.versions[2]
    local fit = known and (Layout.fit(dialect, version, tvb) or 0) or -1
    if best == nil or fit > best_fit then best, best_fit = dialect, fit end
  end
  return best
end

-- The newest version of the header width with which the frame reads best.
local function infer(candidates, tvb)
  local best, best_fit
  for _, dialect in ipairs(candidates) do
    for i = #dialect.headers, 1, -1 do
      local version = math.min(dialect.headers[i].versions[2], dialect.versions[2])
      local fit = Layout.fit(dialect, version, tvb)
      if fit and (best == nil or fit > best_fit) then best, best_fit = { dialect = dialect, version = version }, fit end
    end
  end
  return best
end

local function change_before(session, pinfo)
  local found
  for _, change in ipairs(session.changes) do
    if change.frame > pinfo.number then break end
    found = change
  end
  return found
end

-- Dialect and version of a frame, and where they are known from.
function Sessions.resolve(session, candidates, wanted_version, pinfo, tvb)
  local stated = stated_version(candidates[1], tvb)
  if stated then
    local dialect = dialect_for(candidates, stated, tvb)
    if not pinfo.visited then table.insert(session.changes, { frame = pinfo.number, dialect = dialect, version = stated }) end
    return dialect, stated, "its own version number"
  end
  local change = change_before(session, pinfo)
  for _, dialect in ipairs(candidates) do
    if change and change.dialect == dialect then return dialect, change.version, "the open request" end
  end
  if wanted_version > 0 then return dialect_for(candidates, wanted_version, tvb), wanted_version, "the preferences" end
  session.inferred = session.inferred or infer(candidates, tvb)
  if session.inferred then return session.inferred.dialect, session.inferred.version, "the width of floating headers" end
  return candidates[1], newest(candidates[1]), "nothing: the newest"
end

-- Links answers to requests by InvokeID. The first pass learns, later passes look up.
function Sessions.link(session, pinfo, layout, invoke_id)
  local here = pinfo.number .. "/" .. layout.name .. "/" .. invoke_id
  if not pinfo.visited then
    local key = (layout.answers and target(pinfo) or source(pinfo)) .. "/" .. invoke_id
    local request = session.pending[key]
    if layout.request then
      session.pending[key] = { frame = pinfo.number, time = pinfo.rel_ts, name = layout.name, here = here }
    elseif layout.answers and request and (layout.answers == ANY or layout.answers == request.name) then
      session.pending[key] = nil
      session.responses[request.here] = pinfo.number
      session.requests[here] = { frame = request.frame, delay = pinfo.rel_ts - request.time }
    end
  end
  return session.responses[here], session.requests[here]
end
