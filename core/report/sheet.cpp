#include "core/report/sheet.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

}  // namespace

SheetAccess sheetAccess(Sheet sheet)
{
    switch (sheet) {
    case Sheet::Chair:
        return {false, true};
    case Sheet::Brief:
    case Sheet::Online:
        return {true, false};
    case Sheet::RunOfShow:
    case Sheet::Timekeeper:
    case Sheet::Technician:
    case Sheet::Agenda:
    case Sheet::Comparison:
    case Sheet::After:
        break;
    }
    return {};
}

QString sheetName(Sheet sheet)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Sheet", "Run of show"),
        QT_TRANSLATE_NOOP("Sheet", "Chair's script"),
        QT_TRANSLATE_NOOP("Sheet", "Panellist's brief"),
        QT_TRANSLATE_NOOP("Sheet", "Timekeeper's sheet"),
        QT_TRANSLATE_NOOP("Sheet", "Online moderator's cues"),
        QT_TRANSLATE_NOOP("Sheet", "Technician's cues"),
        QT_TRANSLATE_NOOP("Sheet", "Public agenda"),
        QT_TRANSLATE_NOOP("Sheet", "Comparison"),
        QT_TRANSLATE_NOOP("Sheet", "Afterwards"),
    };
    return Words::tr(names.at(static_cast<std::size_t>(sheet)));
}

QString sheetPurpose(Sheet sheet)
{
    static constexpr std::array purposes{
        QT_TRANSLATE_NOOP("Sheet",
                          "Who does what when, and whether it fits: for everybody who works on the session."),
        QT_TRANSLATE_NOOP("Sheet", "What to say when, and whom to call: for the chair and the moderator."),
        QT_TRANSLATE_NOOP("Sheet",
                          "A page for each panellist: when they speak, for how long and to which questions."),
        QT_TRANSLATE_NOOP("Sheet", "Planned times with room for the real ones, and cards to hold up."),
        QT_TRANSLATE_NOOP("Sheet", "What to do in the online room and when, and how to reach those online."),
        QT_TRANSLATE_NOOP("Sheet", "What to switch, show and open when: for the stage crew."),
        QT_TRANSLATE_NOOP("Sheet", "Title, times and speakers, and nothing internal: for the programme."),
        QT_TRANSLATE_NOOP("Sheet", "Two alternatives side by side, and what differs."),
        QT_TRANSLATE_NOOP(
            "Sheet", "How the session went against its plan, who spoke for how long, and what was agreed."),
    };
    return Words::tr(purposes.at(static_cast<std::size_t>(sheet)));
}

}  // namespace moderato
