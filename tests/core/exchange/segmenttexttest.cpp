#include "core/exchange/segmenttext.h"

#include "core/plan/duration.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

struct Line {
    const char* text;
    const char* title;
    const char* planned;
};

class SegmentText : public testing::TestWithParam<Line> {};

TEST_P(SegmentText, IsReadAsPeopleWriteIt)
{
    const QList<Segment> segments = segmentsFromText(QString::fromUtf8(GetParam().text));
    ASSERT_EQ(segments.size(), 1);
    EXPECT_EQ(segments.first().title.toStdString(), GetParam().title);
    EXPECT_EQ(formatDuration(segments.first().planned).toStdString(), GetParam().planned);
}

INSTANTIATE_TEST_SUITE_P(
    Lines, SegmentText,
    testing::Values(Line{"Opening", "Opening", "5:00"}, Line{"Opening, 10 min", "Opening", "10:00"},
                    Line{"Panel (40 minutes)", "Panel", "40:00"}, Line{"Panel 40:00", "Panel", "40:00"},
                    Line{"- 10:00-10:40 Panel: 40m", "Panel", "40:00"},
                    Line{"2. Sum up \u2013 7:30", "Sum up", "7:30"}, Line{"WSIS+20", "WSIS+20", "5:00"},
                    Line{"Agenda 2030", "Agenda 2030", "5:00"}, Line{"Plenary 1h30", "Plenary", "90:00"},
                    Line{"10:00\tOpening\tOpening\t12:00\t\t\tAda", "Opening", "12:00"},
                    Line{"Opening\t12", "Opening", "12:00"}, Line{"\tOpening\t", "Opening", "5:00"}));

TEST(SegmentTexts, PassOverEmptyLinesAndKeepTheOrder)
{
    const QList<Segment> segments = segmentsFromText(QStringLiteral("One 1:00\r\n\n  \nTwo 2:00\n"));
    ASSERT_EQ(segments.size(), 2);
    EXPECT_EQ(segments.first().title, QStringLiteral("One"));
    EXPECT_EQ(segments.last().planned, minutes(2));
    EXPECT_TRUE(segmentsFromText(QStringLiteral(" \n\t\n")).isEmpty());
}

TEST(SegmentTexts, EndAtFiveHundredLines)
{
    EXPECT_EQ(segmentsFromText(QStringLiteral("line\n").repeated(2000)).size(), 500);
}

}  // namespace
}  // namespace moderato::test
