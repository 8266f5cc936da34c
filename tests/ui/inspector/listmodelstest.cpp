#include "core/plan/participants.h"
#include "tests/support/printers.h"
#include "ui/inspector/askedmodel.h"
#include "ui/inspector/rowlistmodel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace moderato {
namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

ListedRow row(const char* key, const char* text)
{
    return {QString::fromLatin1(key), QString::fromLatin1(text), {}};
}

TEST(RowListModel, showsRowsAndFindsThemByTheirKeys)
{
    RowListModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.show({row("a", "First"), row("b", "Second")});
    EXPECT_EQ(model.rowCount(), 2);
    model.show({row("a", "First"), row("b", "Changed")});
    EXPECT_EQ(model.indexOf(QStringLiteral("b")).data().toString(), QStringLiteral("Changed"));
    model.show({row("b", "Changed")});
    EXPECT_EQ(model.keyAt(model.index(0)), QStringLiteral("b"));
    EXPECT_FALSE(model.indexOf(QStringLiteral("a")).isValid());
    EXPECT_EQ(model.keyAt({}), QString());
}

TEST(AskedModel, offersTheSessionsPeopleFirstAndTellsWhoIsTicked)
{
    AskedModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    QList<Person> people{Person()};
    people.first().id = PersonId::create();
    Event event;
    event.people = people;
    Session session;
    Person guest;
    guest.id = PersonId::create();
    event.people.append(guest);
    session.participants.append({ParticipantId::create(), guest.id, {}, {}, {}, {}, {}, {}, {}});
    model.offer(participantsFirst(event, session));
    model.show({});
    QList<PersonId> told;
    QObject::connect(&model, &AskedModel::accepted, &model,
                     [&told](const QList<PersonId>& ids) { told = ids; });
    EXPECT_TRUE(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(told, QList<PersonId>{guest.id});
    model.show(told);
    EXPECT_EQ(model.index(0).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_TRUE(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_TRUE(told.isEmpty());
}

}  // namespace
}  // namespace moderato
