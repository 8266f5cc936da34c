#include "core/plan/duration.h"

#include "tests/support/outcome.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

struct Typed {
    const char* text;
    Seconds value;
};

TEST(ParseDuration, ReadsWhatPeopleType)
{
    const QList<Typed> all{
        {"0", Seconds{0}},           {"5", minutes(5)},        {"90", minutes(90)},
        {" 5 ", minutes(5)},         {"5m", minutes(5)},       {"5 min", minutes(5)},
        {"5M", minutes(5)},          {"1:30", Seconds{90}},    {"105:00", minutes(105)},
        {"0:05", Seconds{5}},        {"1h", minutes(60)},      {"1h30", minutes(90)},
        {"1 h 05", minutes(65)},     {"1h5", minutes(65)},     {"90s", Seconds{90}},
        {"90 s", Seconds{90}},       {"24h", longestDuration}, {"1440", longestDuration},
        {"86400s", longestDuration},
    };
    for (const Typed& typed : all) {
        const Result<Seconds> read = parseDuration(QLatin1String(typed.text));
        ASSERT_TRUE(succeeded(read)) << typed.text;
        EXPECT_EQ(*read, typed.value) << typed.text;
    }
}

TEST(ParseDuration, RefusesWhatIsNoDuration)
{
    for (const char* text :
         {"",    " ",   "-5", "+5", "abc",  "1:",    ":30",  "1:5",  "1:75", "1:60", "1:30:00",
          "1.5", "1,5", "5x", "h",  "1h60", "1h 99", "5m30", "0x10", "٥",    "1e3",  "9999999"})
        EXPECT_TRUE(failedSaying(parseDuration(QString::fromUtf8(text)), QStringLiteral("not a duration")))
            << text;
}

TEST(ParseDuration, RefusesMoreThanADay)
{
    for (const char* text : {"99999h", "24h01", "1441", "1440:01", "86401s", "999999"})
        EXPECT_TRUE(failedSaying(parseDuration(QLatin1String(text)), QStringLiteral("longer than 24 h")))
            << text;
}

RC_GTEST_PROP(ParseDuration, ReadsWhatFormatDurationWrites, ())
{
    const Seconds value{*rc::gen::inRange<int>(0, static_cast<int>(longestDuration.count()) + 1)};
    const Result<Seconds> read = parseDuration(formatDuration(value));
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == value);
}

TEST(FormatDuration, IsMinutesAndSecondsWhateverTheLength)
{
    EXPECT_EQ(formatDuration(Seconds{0}), QStringLiteral("0:00"));
    EXPECT_EQ(formatDuration(Seconds{65}), QStringLiteral("1:05"));
    EXPECT_EQ(formatDuration(minutes(105)), QStringLiteral("105:00"));
    EXPECT_EQ(formatDuration(longestDuration), QStringLiteral("1440:00"));
}

TEST(ParseRounds, ReadsAnInterventionAndFollowUps)
{
    const QList<Seconds> threeAndTwo{minutes(3), minutes(2)};
    for (const char* text : {"3+2", "3,2", " 3 + 2 ", "3:00+2:00", "180s, 2m"}) {
        const Result<QList<Seconds>> read = parseRounds(QLatin1String(text));
        ASSERT_TRUE(succeeded(read)) << text;
        EXPECT_EQ(*read, threeAndTwo) << text;
    }
    const Result<QList<Seconds>> none = parseRounds(QString());
    ASSERT_TRUE(succeeded(none));
    EXPECT_TRUE(none->isEmpty());
}

TEST(ParseRounds, RefusesWhatIsNoListOfRounds)
{
    for (const char* text : {"3+", "+", "3++2", "3;2", "three", "-3+2"})
        EXPECT_TRUE(failedSaying(parseRounds(QLatin1String(text)), QStringLiteral("not a list of rounds")))
            << text;
    const QString tooMany = QStringList(21, QStringLiteral("1")).join(u'+');
    EXPECT_TRUE(failedSaying(parseRounds(tooMany), QStringLiteral("More than 20 rounds")));
}

RC_GTEST_PROP(ParseRounds, ReadsWhatFormatRoundsWrites, (const std::vector<quint16>& lengths))
{
    QList<Seconds> rounds;
    for (std::size_t i = 0; i < lengths.size() && i < 20; ++i)
        rounds.append(Seconds{lengths[i]});
    const Result<QList<Seconds>> read = parseRounds(formatRounds(rounds));
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == rounds);
}

}  // namespace
}  // namespace moderato::test
