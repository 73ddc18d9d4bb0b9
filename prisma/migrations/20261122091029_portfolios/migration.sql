-- CreateEnum
CREATE TYPE "PortfolioPart" AS ENUM ('project', 'words');

-- CreateTable
CREATE TABLE "Portfolio" (
    "userId" UUID NOT NULL,
    "handle" TEXT NOT NULL,
    "line" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "hoursShownAt" TIMESTAMPTZ(3),
    "listedAt" TIMESTAMPTZ(3),
    "stoppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Portfolio_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "PortfolioItem" (
    "userId" UUID NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "part" "PortfolioPart" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PortfolioItem_pkey" PRIMARY KEY ("userId","milestoneId","part")
);

-- CreateTable
CREATE TABLE "PortfolioReport" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PortfolioReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerHandle" (
    "hash" BYTEA NOT NULL,
    "ownerHash" BYTEA NOT NULL,
    "freedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerHandle_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "Portfolio_handle_key" ON "Portfolio"("handle");

-- CreateIndex
CREATE INDEX "PortfolioReport_userId_idx" ON "PortfolioReport"("userId");

-- CreateIndex
CREATE INDEX "PortfolioReport_at_idx" ON "PortfolioReport"("at");

-- CreateIndex
CREATE INDEX "FormerHandle_freedAt_idx" ON "FormerHandle"("freedAt");

-- AddForeignKey
ALTER TABLE "Portfolio" ADD CONSTRAINT "Portfolio_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PortfolioItem" ADD CONSTRAINT "PortfolioItem_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PortfolioItem" ADD CONSTRAINT "PortfolioItem_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PortfolioReport" ADD CONSTRAINT "PortfolioReport_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
