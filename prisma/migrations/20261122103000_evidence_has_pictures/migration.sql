-- CreateTable
CREATE TABLE "EvidencePicture" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EvidencePicture_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EvidencePicture_userId_milestoneId_idx" ON "EvidencePicture"("userId", "milestoneId");

-- AddForeignKey
ALTER TABLE "EvidencePicture" ADD CONSTRAINT "EvidencePicture_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidencePicture" ADD CONSTRAINT "EvidencePicture_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
