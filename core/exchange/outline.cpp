#include "core/exchange/outline.h"

#include "core/exchange/agendalines.h"
#include "core/exchange/plaintext.h"
#include "core/exchange/sessionmaker.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

/// What an item takes that says nothing of its length.
constexpr Seconds usualLength = minutes(5);

/// Builds a session line by line.
class OutlineReader {
public:
    OutlineReader(const QList<AgendaLine>& lines, const QString& title, const FreshId& freshId)
        : m_lines(lines)
        , m_maker(title, freshId)
        , m_marked(
              std::any_of(lines.cbegin(), lines.cend(), [](const AgendaLine& line) { return line.item; }))
    {
    }

    Event read()
    {
        const QList<AgendaLine> items = itemsAmong();
        const QList<std::optional<Seconds>> durations = durationsOf(items);
        qsizetype item = 0;
        for (const AgendaLine& line : m_lines) {
            if (item < items.size() && items.at(item).number == line.number)
                addItem(line, durations.at(item++).value_or(usualLength));
            else if (line.heading > 0)
                addHeading(line);
            else
                addProse(line);
        }
        return m_maker.event();
    }

    bool hasItems() const { return !itemsAmong().isEmpty(); }

private:
    /// A line is below an item if it begins farther from the left; it is one itself if it has a time.
    QList<AgendaLine> itemsAmong() const
    {
        QList<AgendaLine> items;
        for (const AgendaLine& line : m_lines) {
            const bool below = !items.isEmpty() && line.indent > items.last().indent;
            const bool isItem = m_marked ? line.item && (line.timed || !(below || isRemark(line))) : !below;
            if (isItem && !line.title.isEmpty() && (line.heading == 0 || line.timed))
                items.append(line);
        }
        return items;
    }

    /// Where most lines have a time, a bullet without one says something of the item above it.
    bool isRemark(const AgendaLine& line) const
    {
        const auto marked =
            std::count_if(m_lines.cbegin(), m_lines.cend(), [](const AgendaLine& each) { return each.item; });
        const auto timed = std::count_if(m_lines.cbegin(), m_lines.cend(),
                                         [](const AgendaLine& each) { return each.timed; });
        return line.bullet && 2 * timed > marked;
    }

    void addItem(const AgendaLine& line, Seconds length) { m_maker.addSegment(line.title, length, m_part); }

    void addHeading(const AgendaLine& line)
    {
        if (!m_maker.hasSegments() && !m_titled) {
            m_maker.session().title = line.title;
            m_titled = true;
        } else {
            m_part = line.title;
        }
    }

    void addProse(const AgendaLine& line)
    {
        addNote(m_maker.hasSegments() ? m_maker.agenda().segments.last().note : m_maker.session().description,
                line.title);
    }

    const QList<AgendaLine>& m_lines;
    SessionMaker m_maker;
    QString m_part;
    bool m_marked;
    bool m_titled = false;
};

}  // namespace

Result<Event> eventFromOutline(const QByteArray& bytes, const QString& title, const FreshId& freshId)
{
    const Result<QString> text = plainText(bytes);
    if (!text)
        return tl::unexpected(text.error());
    const QList<AgendaLine> lines = agendaLines(*text);
    OutlineReader reader(lines, title, freshId);
    if (!reader.hasItems())
        return failure(
            Words::tr("No line is an item of an agenda; write one a line, such as \"Opening, 5 min\"."));
    return reader.read();
}

}  // namespace moderato
