#include "core/exchange/outline.h"

#include "core/exchange/linewords.h"
#include "core/exchange/outlinesessions.h"
#include "core/exchange/outlinetree.h"
#include "core/exchange/plaintext.h"
#include "core/exchange/runofshowreader.h"
#include "core/exchange/sessionmaker.h"

#include <QCoreApplication>

#include <algorithm>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

/// What an item takes that says nothing of its length.
constexpr Seconds usualLength = minutes(5);

/// What holds for the lines below a heading.
struct Under {
    QString part;
    std::optional<Seconds> budget = {};
    bool ifTimeAllows = false;
};

/// "Date: 4 May": what a session is, rather than what happens in it.
bool isLabel(const AgendaLine& line)
{
    static const QRegularExpression form = linePattern(QStringLiteral(
        R"(^(?:dates?|times?|when|where|location|place|venue|room|webex|zoom|audio|video|slides|link|notes?|chairs?)\s*:)"));
    return form.match(line.words).hasMatch();
}

/// The last moment of an agenda of times of day: nothing takes place in it.
bool isEndOfAll(const QString& title)
{
    static const QRegularExpression form = linePattern(QStringLiteral(
        R"(^(?:the )?(?:end\b|ends\b|adjourn|departure|finish|fin\b|fim\b|fine\b|ende\b|salida\b))"));
    return form.match(title).hasMatch();
}

/// Builds a session line by line.
class OutlineReader {
public:
    OutlineReader(SessionMaker& maker, const OutlineSession& session)
        : m_maker(maker)
        , m_session(session)
        , m_marked(countThat([](const AgendaLine& line) { return line.item; }) > 0)
        , m_anyIsTimed(countThat([](const AgendaLine& line) { return line.timed; }) > 0)
        , m_mostAreTimed(2 * countThat([](const AgendaLine& line) { return line.timed; }) >
                         countThat([](const AgendaLine& line) { return line.item; }))
        , m_marksAreRemarks(marksAreRemarks())
        , m_titled(!session.title.isEmpty())
    {
    }

    void read()
    {
        if (m_titled)
            m_maker.session().title = m_session.title;
        if (m_session.slot != m_session.title)
            addNote(m_maker.session().description, m_session.slot);
        if (m_session.limit)
            m_maker.session().limit = *m_session.limit;
        addAll(outlineTree(m_session.lines), {});
        endWithoutLength();
    }

private:
    template <class Condition>
    qsizetype countThat(Condition condition) const
    {
        return std::count_if(m_session.lines.cbegin(), m_session.lines.cend(), condition);
    }

    /// Times stand at lines without bullets and numbers alone.
    bool marksAreRemarks() const
    {
        const auto isTimedMark = [](const AgendaLine& line) { return line.timed && line.marked; };
        const auto isTimedLine = [](const AgendaLine& line) { return line.timed && !line.marked; };
        return countThat(isTimedMark) == 0 && countThat(isTimedLine) > 1;
    }

    void addAll(const QList<OutlineNode>& nodes, const Under& below)
    {
        for (const OutlineNode& node : nodes)
            add(node, below);
    }

    void add(const OutlineNode& node, const Under& below)
    {
        const AgendaLine& line = node.line;
        const bool ifTimeAllows = below.ifTimeAllows || saysIfTimeAllows(line.title);
        if (isLabel(line) && !line.timed)
            return addProse(node);
        if (isBudget(node))
            return addGroup(node, {line.title, line.duration, ifTimeAllows});
        if (line.duration && line.heading > 0)
            return addTimedHeading(node, below);
        if (line.timed && (line.duration || timedChildren(node) < 2))
            return addSegment(node, below);
        if (const OutlineNode* length = lengthBelow(node))
            return addMerged(node, *length, below);
        if (line.heading > 0 || timedChildren(node) > 0)
            return addGroup(node, {line.title, {}, ifTimeAllows});
        if (isUntimedItem(line, below))
            return addSegment(node, below);
        addProse(node);
    }

    /// The one line below an item that says how long it takes, and perhaps who speaks.
    const OutlineNode* lengthBelow(const OutlineNode& node) const
    {
        if (node.line.timed || !(node.line.item || node.line.heading > 0) || timedChildren(node) > 1)
            return nullptr;
        for (const OutlineNode& child : node.children) {
            const bool isDeeper =
                child.line.heading == 0 && !child.line.row && child.line.indent > node.line.indent;
            const bool says = child.line.duration || (timedChildren(node) == 0 && child.line.inFront);
            if (isDeeper && says && child.children.isEmpty())
                return &child;
        }
        return nullptr;
    }

    bool isUntimedItem(const AgendaLine& line, const Under& below) const
    {
        if (line.title.isEmpty() || line.struck || line.ofAbove)
            return false;
        if (!m_marked)
            return true;
        if (!line.marked || m_marksAreRemarks || isLabel(line) || (line.belowNumber && m_anyIsTimed))
            return false;
        return !line.bullet || !m_mostAreTimed || below.ifTimeAllows;
    }

    /// The first heading names the session, if it is above all others.
    bool isSessionTitle(const AgendaLine& line) const
    {
        const auto rivals = countThat(
            [&line](const AgendaLine& each) { return each.heading > 0 && each.heading <= line.heading; });
        return line.heading > 0 && !m_titled && !m_maker.hasSegments() && (line.heading == 1 || rivals == 1);
    }

    void addGroup(const OutlineNode& node, Under below)
    {
        if (isSessionTitle(node.line)) {
            m_maker.session().title = node.line.title;
            m_titled = true;
            below.part.clear();
            return addAll(node.children, below);
        }
        const qsizetype before = m_maker.agenda().segments.size();
        addAll(node.children, below);
        if (m_maker.agenda().segments.size() == before)
            note(node.line.title);
    }

    /// Headings below it that have times of their own come after it.
    void addTimedHeading(const OutlineNode& node, const Under& below)
    {
        OutlineNode own = node;
        own.children.removeIf(
            [](const OutlineNode& child) { return child.line.heading > 0 && hasTime(child); });
        addSegment(own, below);
        for (const OutlineNode& child : node.children)
            if (child.line.heading > 0 && hasTime(child))
                add(child, below);
    }

    void addSegment(const OutlineNode& node, const Under& below)
    {
        const AgendaLine& line = node.line;
        if (line.title.isEmpty())
            return;
        Segment& segment = m_maker.addSegment(line.title, line.duration.value_or(usualLength), below.part);
        segment.least = line.least;
        segment.ifTimeAllows = below.ifTimeAllows || saysIfTimeAllows(line.title);
        addNote(segment.note, line.aside);
        if (below.budget)
            m_maker.agenda().parts.last().budget = below.budget;
        for (const OutlineNode& child : node.children)
            addRemark(child);
    }

    void addMerged(const OutlineNode& node, const OutlineNode& length, const Under& below)
    {
        OutlineNode merged = node;
        merged.line.duration = length.line.duration ? length.line.duration : length.line.inFront;
        merged.line.least = length.line.least;
        for (OutlineNode& child : merged.children)
            if (child.line.number == length.line.number && child.line.duration)
                child.line.words = child.line.title;
        addSegment(merged, below);
    }

    void addRemark(const OutlineNode& node)
    {
        note(node.line.words);
        for (const OutlineNode& child : node.children)
            addRemark(child);
    }

    void addProse(const OutlineNode& node)
    {
        note(node.line.words);
        for (const OutlineNode& child : node.children)
            addProse(child);
    }

    void note(const QString& text)
    {
        QList<Segment>& segments = m_maker.agenda().segments;
        addNote(segments.isEmpty() ? m_maker.session().description : segments.last().note, text);
    }

    void endWithoutLength()
    {
        QList<Segment>& segments = m_maker.agenda().segments;
        const auto last = std::find_if(m_session.lines.crbegin(), m_session.lines.crend(),
                                       [](const AgendaLine& line) { return line.timed; });
        const bool isMoment = last != m_session.lines.crend() && last->start && !last->duration;
        if (isMoment && segments.size() > 1 && segments.last().title == last->title &&
            isEndOfAll(last->title))
            segments.last().planned = Seconds{0};
    }

    SessionMaker& m_maker;
    const OutlineSession& m_session;
    bool m_marked;
    bool m_anyIsTimed;
    bool m_mostAreTimed;  ///< then a bullet without a time says something of the item above it
    bool m_marksAreRemarks;
    bool m_titled;
};

}  // namespace

Result<Event> eventFromOutline(const QByteArray& bytes, const QString& title, const FreshId& freshId)
{
    const Result<QString> text = plainText(bytes);
    if (!text)
        return tl::unexpected(text.error());
    if (const std::optional<Event> own = eventFromRunOfShow(*text, title, freshId))
        return *own;
    SessionMaker maker(title, freshId);
    int number = 0;
    for (const OutlineSession& session : outlineSessions(agendaLines(*text))) {
        if (++number > 1)
            maker.beginSession(QStringLiteral("%1 (%2)").arg(title).arg(number));
        OutlineReader(maker, session).read();
    }
    if (!maker.hasSegments())
        return failure(
            Words::tr("No line is an item of an agenda; write one a line, such as \"Opening, 5 min\"."));
    return maker.event();
}

}  // namespace moderato
