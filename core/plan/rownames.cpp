#include "core/plan/rownames.h"

#include "core/plan/valuetext.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RowNames)
};

constexpr qsizetype longestName = 60;

/// How a row of one kind is named: by which of its fields, and with its kind.
struct Naming {
    const char* kind;
    const char* field;
    const char* text;
    const char* untitled;
};

constexpr std::array namings{
    Naming{"event", "title", QT_TRANSLATE_NOOP("RowNames", "Event \"%1\""),
           QT_TRANSLATE_NOOP("RowNames", "Untitled event")},
    Naming{"person", "name", QT_TRANSLATE_NOOP("RowNames", "Person \"%1\""),
           QT_TRANSLATE_NOOP("RowNames", "Person without a name")},
    Naming{"session", "title", QT_TRANSLATE_NOOP("RowNames", "Session \"%1\""),
           QT_TRANSLATE_NOOP("RowNames", "Untitled session")},
    Naming{"participant", "person", QT_TRANSLATE_NOOP("RowNames", "Participant \"%1\""),
           QT_TRANSLATE_NOOP("RowNames", "Participant without a name")},
    Naming{"acceptance", "finding", QT_TRANSLATE_NOOP("RowNames", "Accepted finding \"%1\""),
           QT_TRANSLATE_NOOP("RowNames", "Accepted finding")},
    Naming{"agenda", "name", QT_TRANSLATE_NOOP("RowNames", "Agenda \"%1\""),
           QT_TRANSLATE_NOOP("RowNames", "Untitled agenda")},
    Naming{"part", "title", QT_TRANSLATE_NOOP("RowNames", "Part \"%1\""),
           QT_TRANSLATE_NOOP("RowNames", "Untitled part")},
    Naming{"segment", "title", QT_TRANSLATE_NOOP("RowNames", "Segment \"%1\""),
           QT_TRANSLATE_NOOP("RowNames", "Untitled segment")},
    Naming{"turn", "person", QT_TRANSLATE_NOOP("RowNames", "Turn of \"%1\""),
           QT_TRANSLATE_NOOP("RowNames", "Turn of nobody")},
    Naming{"question", "text", QT_TRANSLATE_NOOP("RowNames", "Question \"%1\""),
           QT_TRANSLATE_NOOP("RowNames", "Empty question")},
    Naming{"cue", "text", QT_TRANSLATE_NOOP("RowNames", "Cue \"%1\""),
           QT_TRANSLATE_NOOP("RowNames", "Empty cue")},
};

const Naming* namingOf(const QString& kind)
{
    const auto* found = std::find_if(namings.begin(), namings.end(), [&kind](const Naming& naming) {
        return kind == QLatin1String(naming.kind);
    });
    return found == namings.end() ? nullptr : found;
}

QString inOneLine(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > longestName ? QString(line.left(longestName - 1) + u'…') : line;
}

QString within(const QString& text, const QString& kind, const QString& holder)
{
    return kind == QStringLiteral("session") ? Words::tr("%1 of \"%2\"").arg(text, holder)
                                             : Words::tr("%1 in \"%2\"").arg(text, holder);
}

bool isEvent(const RowState& row)
{
    return row.parent.isNull();
}

}  // namespace

RowNames::RowNames(const RowStates& rows) : m_rows(rows), m_lists(rowLists(rows)) {}

QString RowNames::field(RowId id, const char* name) const
{
    return m_rows.value(id).fields.value(QLatin1String(name)).toString();
}

QString RowNames::name(RowId id) const
{
    const Naming* naming = namingOf(m_rows.value(id).kind);
    if (!naming)
        return Words::tr("something else");
    QString name = field(id, naming->field);
    if (qstrcmp(naming->field, "person") == 0)
        name = field(RowId::fromString(name), "name");
    if (qstrcmp(naming->field, "finding") == 0)
        name = name.section(u':', 0, 0);
    return name.isEmpty() ? Words::tr(naming->untitled) : inOneLine(name);
}

QString RowNames::text(RowId id) const
{
    const Naming* naming = namingOf(m_rows.value(id).kind);
    const QString said = name(id);
    return !naming || said == Words::tr(naming->untitled) ? said : Words::tr(naming->text).arg(said);
}

QString RowNames::place(RowId id) const
{
    QString place = text(id);
    for (RowId at(m_rows.value(id).parent); m_rows.contains(at); at = RowId(m_rows.value(at).parent))
        if (!isEvent(m_rows.value(at)))
            place = within(place, m_rows.value(at).kind, name(at));
    return place;
}

QString RowNames::shortPlace(RowId id) const
{
    QString place = text(id);
    for (RowId at(m_rows.value(id).parent); m_rows.contains(at); at = RowId(m_rows.value(at).parent))
        if (!isEvent(m_rows.value(at)) && !isOnlyOne(at))
            place = within(place, m_rows.value(at).kind, name(at));
    return place;
}

/// A segment is never left out: what lies in one is nothing without it.
bool RowNames::isOnlyOne(RowId id) const
{
    const RowState row = m_rows.value(id);
    return row.kind != QStringLiteral("segment") && m_lists.value({row.kind, row.parent}).size() == 1;
}

QString RowNames::value(const QString& kind, const QString& field, const QJsonValue& value) const
{
    return valueText(kind, field, value, [this](RowId id) { return name(id); });
}

QString placeText(const Event& event, RowId id)
{
    const RowNames names(rowStates(event));
    return names.contains(id) ? names.place(id) : QString();
}

QString valueText(const QString& kind, const QString& field, const QJsonValue& value, const Event& event)
{
    return RowNames(rowStates(event)).value(kind, field, value);
}

}  // namespace moderato
