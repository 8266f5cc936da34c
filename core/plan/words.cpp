#include "core/plan/words.h"

#include <QCoreApplication>

namespace moderato {
namespace {

template <class E, std::size_t N>
QString translated(const std::array<const char*, N>& names, E value)
{
    static_assert(N == EnumWords<E>::words.size());
    return QCoreApplication::translate("Words", names.at(static_cast<std::size_t>(value)));
}

}  // namespace

QString kindName(Kind kind)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Words", "Opening"),      QT_TRANSLATE_NOOP("Words", "Framing"),
        QT_TRANSLATE_NOOP("Words", "Panel"),        QT_TRANSLATE_NOOP("Words", "Floor"),
        QT_TRANSLATE_NOOP("Words", "Presentation"), QT_TRANSLATE_NOOP("Words", "Discussion"),
        QT_TRANSLATE_NOOP("Words", "Poll"),         QT_TRANSLATE_NOOP("Words", "Break"),
        QT_TRANSLATE_NOOP("Words", "Wrap-up"),      QT_TRANSLATE_NOOP("Words", "Buffer"),
    };
    return translated(names, kind);
}

QString roleName(Role role)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Words", "chair"),          QT_TRANSLATE_NOOP("Words", "moderator"),
        QT_TRANSLATE_NOOP("Words", "co-facilitator"), QT_TRANSLATE_NOOP("Words", "online moderator"),
        QT_TRANSLATE_NOOP("Words", "panellist"),      QT_TRANSLATE_NOOP("Words", "rapporteur"),
        QT_TRANSLATE_NOOP("Words", "timekeeper"),     QT_TRANSLATE_NOOP("Words", "interpreter"),
        QT_TRANSLATE_NOOP("Words", "technician"),
    };
    return translated(names, role);
}

QString formatName(Format format)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Words", "on site"),
                                      QT_TRANSLATE_NOOP("Words", "online"),
                                      QT_TRANSLATE_NOOP("Words", "hybrid")};
    return translated(names, format);
}

QString attendanceName(Attendance attendance)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Words", "on site"),
                                      QT_TRANSLATE_NOOP("Words", "online")};
    return translated(names, attendance);
}

QString invitationName(Invitation invitation)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Words", "not yet asked"), QT_TRANSLATE_NOOP("Words", "invited"),
        QT_TRANSLATE_NOOP("Words", "confirmed"),     QT_TRANSLATE_NOOP("Words", "declined"),
        QT_TRANSLATE_NOOP("Words", "delegated"),
    };
    return translated(names, invitation);
}

}  // namespace moderato
