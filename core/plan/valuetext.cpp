#include "core/plan/valuetext.h"

#include "core/plan/duration.h"
#include "core/plan/fields.h"
#include "core/plan/merge.h"
#include "core/plan/values.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

QString groupingName(Grouping grouping)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("ValueText", "constituency"), QT_TRANSLATE_NOOP("ValueText", "stakeholder group"),
        QT_TRANSLATE_NOOP("ValueText", "region"), QT_TRANSLATE_NOOP("ValueText", "gender")};
    return Words::tr(names.at(static_cast<std::size_t>(grouping)));
}

QString levelName(CheckLevel level)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("ValueText", "off"), QT_TRANSLATE_NOOP("ValueText", "advice"),
        QT_TRANSLATE_NOOP("ValueText", "warning"), QT_TRANSLATE_NOOP("ValueText", "error")};
    return Words::tr(names.at(static_cast<std::size_t>(level)));
}

QString none()
{
    return Words::tr("none");
}

QString listed(const QStringList& texts)
{
    return texts.isEmpty() ? none() : texts.join(Words::tr("; "));
}

/// Says a value of each type that a field can have.
class Saying {
public:
    explicit Saying(const NameOf& nameOf) : m_nameOf(nameOf) {}

    QString operator()(const QString& text) const { return text.isEmpty() ? Words::tr("empty") : text; }
    QString operator()(const QByteArray& image) const
    {
        return image.isEmpty() ? none()
                               : Words::tr("an image of %n byte(s)", nullptr, static_cast<int>(image.size()));
    }
    QString operator()(bool flag) const { return flag ? Words::tr("yes") : Words::tr("no"); }
    QString operator()(int number) const { return QString::number(number); }
    QString operator()(Seconds value) const
    {
        return value < Seconds{0} ? Words::tr("%1 before the session's start").arg(formatDuration(-value))
                                  : formatDuration(value);
    }
    QString operator()(Share share) const { return Words::tr("%1 %").arg(share.perMille / 10.0); }
    QString operator()(QDate date) const { return date.isNull() ? none() : date.toString(Qt::ISODate); }
    QString operator()(const WallTime& time) const
    {
        return QString(time.date.toString(Qt::ISODate) + u' ' + time.time.toString(QStringLiteral("HH:mm")));
    }
    QString operator()(const WantedBalance& wanted) const
    {
        return Words::tr("%1 (%2): %3")
            .arg(wanted.group, groupingName(wanted.grouping), (*this)(wanted.share));
    }
    QString operator()(const CheckSetting& setting) const
    {
        return Words::tr("%1: %2").arg(setting.check, levelName(setting.level));
    }
    QString operator()(const QList<Seconds>& rounds) const
    {
        return rounds.isEmpty() ? none() : formatRounds(rounds);
    }
    QString operator()(Kind kind) const { return kindName(kind); }
    QString operator()(Role role) const { return roleName(role); }
    QString operator()(Format format) const { return formatName(format); }
    QString operator()(Attendance attendance) const { return attendanceName(attendance); }
    QString operator()(Invitation invitation) const { return invitationName(invitation); }
    QString operator()(SpeakingOrder order) const
    {
        return order == SpeakingOrder::ByRound ? Words::tr("by round") : Words::tr("by person");
    }
    template <class Tag>
    QString operator()(const Id<Tag>& id) const
    {
        return id.isNull() ? none() : m_nameOf(RowId(id.uuid()));
    }
    template <class V>
    QString operator()(const std::optional<V>& value) const
    {
        return value ? (*this)(*value) : none();
    }
    template <class V>
    QString operator()(const QList<V>& values) const
    {
        QStringList texts;
        for (const V& value : values)
            texts.append((*this)(value));
        return listed(texts);
    }

private:
    const NameOf& m_nameOf;
};

/// Calls f<V>() with the type of the field's value, if there is such a field.
template <class F>
void withTypeOf(const QString& kind, const QString& name, F&& f)
{
    forEachKind([&]<class T>() {
        if (kind != QLatin1String(Row<T>::table))
            return;
        forEachField<T>([&](const auto& field) {
            if (name == QLatin1String(field.name))
                f.template operator()<std::decay_t<decltype(field.of(std::declval<const T&>()))>>();
        });
    });
}

QString saidPlace(const QJsonObject& place, const NameOf& nameOf)
{
    const QString holder = nameOf(RowId::fromString(place.value(QStringLiteral("parent")).toString()));
    const QString part = place.value(QStringLiteral("part")).toString();
    return part.isEmpty() ? holder : Words::tr("%1, %2").arg(holder, nameOf(RowId::fromString(part)));
}

}  // namespace

QString valueText(const QString& kind, const QString& field, const QJsonValue& value, const NameOf& nameOf)
{
    if (field == placeField)
        return value.isObject() ? saidPlace(value.toObject(), nameOf) : QString();
    QString text;
    withTypeOf(kind, field, [&]<class V>() {
        V read{};
        if (!value.isUndefined() && readJson(value, read))
            text = Saying(nameOf)(read);
    });
    return text;
}

bool isTextField(const QString& kind, const QString& field)
{
    bool isText = false;
    withTypeOf(kind, field, [&]<class V>() { isText = std::is_same_v<V, QString>; });
    return isText;
}

}  // namespace moderato
