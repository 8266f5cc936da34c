#include "core/store/losswords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LossWords)
};

/// What is said of the rows of one table.
struct Sentences {
    const char* table;
    const char* lost;
    const char* maybeLost;
    const char* homeless;  ///< empty where a home can be made
};

constexpr std::array kinds{
    Sentences{"event", QT_TRANSLATE_N_NOOP("LossWords", "%n event(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some events may be lost."), ""},
    Sentences{"person", QT_TRANSLATE_N_NOOP("LossWords", "%n person(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some people may be lost."), ""},
    Sentences{"session", QT_TRANSLATE_N_NOOP("LossWords", "%n session(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some sessions may be lost."), ""},
    Sentences{"participant", QT_TRANSLATE_N_NOOP("LossWords", "%n participant(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some participants may be lost."), ""},
    Sentences{"acceptance", QT_TRANSLATE_N_NOOP("LossWords", "%n accepted finding(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some accepted findings may be lost."),
              QT_TRANSLATE_N_NOOP("LossWords",
                                  "%n accepted finding(s) could not be kept, because the session is lost.")},
    Sentences{"agenda", QT_TRANSLATE_N_NOOP("LossWords", "%n agenda(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some agendas may be lost."), ""},
    Sentences{"part", QT_TRANSLATE_N_NOOP("LossWords", "%n part(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some parts may be lost."), ""},
    Sentences{"segment", QT_TRANSLATE_N_NOOP("LossWords", "%n segment(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some segments may be lost."), ""},
    Sentences{"turn", QT_TRANSLATE_N_NOOP("LossWords", "%n turn(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some turns may be lost."),
              QT_TRANSLATE_N_NOOP("LossWords", "%n turn(s) could not be kept, because the segment is lost.")},
    Sentences{
        "question", QT_TRANSLATE_N_NOOP("LossWords", "%n question(s) could not be read."),
        QT_TRANSLATE_NOOP("LossWords", "Some questions may be lost."),
        QT_TRANSLATE_N_NOOP("LossWords", "%n question(s) could not be kept, because the segment is lost.")},
    Sentences{"cue", QT_TRANSLATE_N_NOOP("LossWords", "%n cue(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some cues may be lost."),
              QT_TRANSLATE_N_NOOP("LossWords", "%n cue(s) could not be kept, because the segment is lost.")},
};

const Sentences& wordsOf(const char* table)
{
    return *std::find_if(kinds.begin(), kinds.end() - 1,
                         [table](const Sentences& kind) { return qstrcmp(kind.table, table) == 0; });
}

}  // namespace

QString saysLost(const char* table, int count)
{
    return Words::tr(wordsOf(table).lost, nullptr, count);
}

QString saysMaybeLost(const char* table)
{
    return Words::tr(wordsOf(table).maybeLost);
}

QString saysHomeless(const char* table, int count)
{
    return Words::tr(wordsOf(table).homeless, nullptr, count);
}

QString placeWords(const char* table, const QString& label)
{
    const QString shown = label.simplified().left(60);
    const QString kind = kindWord(QLatin1String(table));
    return shown.isEmpty() ? Words::tr("one %1").arg(kind) : Words::tr("%1 \"%2\"").arg(kind, shown);
}

}  // namespace moderato
